package cn.kehui.account;

import org.jspecify.annotations.Nullable;

/** What signing in compares: never shown, never logged. */
public record Credentials(PersonId id, @Nullable String password) {
    @Override
    public String toString() {
        return "Credentials of " + id;
    }
}
