package cn.kehui.staff.entrance.web;

import org.jspecify.annotations.Nullable;

/**
 * The second step of signing in.
 *
 * @param said why what was shown before was not taken; null: nothing was
 * @param passkey what the browser is asked for, as JSON; null: there is no passkey, or it cannot be
 *     shown here
 * @param hindrance why a passkey that there is cannot be shown at this address, and what to do;
 *     null: none is hindered
 */
public record CodePage(
        String csrf,
        String name,
        @Nullable String said,
        @Nullable String passkey,
        @Nullable String hindrance) {}
