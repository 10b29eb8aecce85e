package cn.kehui.entrance.web;

import org.jspecify.annotations.Nullable;

/** The second step of signing in. {@code said}: why the code before was not taken; null: none. */
public record CodePage(String csrf, String name, @Nullable String said) {}
