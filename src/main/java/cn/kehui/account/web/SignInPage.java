package cn.kehui.account.web;

/** The sign-in page. {@code refused}: the name or the password was wrong. */
public record SignInPage(String csrf, boolean refused) {}
