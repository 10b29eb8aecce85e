package cn.kehui.staff.entrance.fresh;

import org.jspecify.annotations.Nullable;

/**
 * Coming in with a passkey.
 *
 * @param options what the browser needs to know, as JSON; null: there are no passkeys here
 * @param hindrance why there are none, and what to do; null: there are
 * @param said what was wrong; null: nothing yet
 */
public record PasskeyDoorPage(
        String csrf, @Nullable String options, @Nullable String hindrance, @Nullable String said) {}
