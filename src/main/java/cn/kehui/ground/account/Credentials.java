package cn.kehui.ground.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What signing in compares: never shown, never logged.
 *
 * @param door how often a credential of the account was changed
 */
public record Credentials(
        PersonId id, @Nullable String password, @Nullable Instant setAt, int door) {
    @Override
    public String toString() {
        return "Credentials of " + id;
    }
}
