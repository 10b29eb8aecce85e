package cn.kehui.staff.factor.web;

import org.jspecify.annotations.Nullable;

/**
 * Adding a passkey.
 *
 * @param options what the browser is asked to make, as JSON; null: none can be made here
 * @param hindrance why none can be made at this address, and what to do; null: one can
 * @param label as typed
 * @param said why none was made; null: none was tried
 */
public record PasskeyPage(
        @Nullable String options,
        @Nullable String hindrance,
        String label,
        @Nullable String said) {}
