package cn.kehui.entrance.web;

import org.jspecify.annotations.Nullable;

/** One's own account. {@code said}: what has just been done; null: nothing. */
public record AccountPage(String name, String unit, String roles, @Nullable String said) {}
