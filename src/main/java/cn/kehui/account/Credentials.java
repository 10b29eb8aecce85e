package cn.kehui.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What signing in compares: never shown, never logged. */
public record Credentials(PersonId id, @Nullable String password, @Nullable Instant setAt) {
    @Override
    public String toString() {
        return "Credentials of " + id;
    }
}
