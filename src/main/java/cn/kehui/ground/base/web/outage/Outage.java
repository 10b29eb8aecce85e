package cn.kehui.ground.base.web.outage;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A failure of what the product stands on, not of the product: it passes, and the same request may
 * then succeed. Known by SQLSTATE and by the operating system's own words.
 */
enum Outage {
    /** The database is gone, is starting, or has no connection left. */
    AWAY("outage.away", "outage.away.read", HttpStatus.SERVICE_UNAVAILABLE),
    /** It answers, but not in time. */
    SLOW("outage.slow", "outage.slow.read", HttpStatus.SERVICE_UNAVAILABLE),
    /** Others changed the same things at the same time, and went first each time. */
    CROWDED("outage.crowded", "outage.crowded.read", HttpStatus.SERVICE_UNAVAILABLE),
    /** No room is left on a disk. */
    FULL("outage.full", "outage.full.read", HttpStatus.INSUFFICIENT_STORAGE);

    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "55P03");
    private static final Set<String> NO_ROOM =
            Set.of("No space left on device", "Disk quota exceeded", "File too large");
    private static final String CUT = "Connection is closed";
    private static final int DEEPEST = 30;

    private final String changing;
    private final String reading;
    private final HttpStatus status;

    /**
     * @param changing what is said to who wanted to change something, {@code reading} to who only
     *     looked
     */
    Outage(String changing, String reading, HttpStatus status) {
        this.changing = changing;
        this.reading = reading;
        this.status = status;
    }

    String key(boolean read) {
        return read ? reading : changing;
    }

    HttpStatus status() {
        return status;
    }

    /** Empty: something else failed, most likely we. */
    static Optional<Outage> of(Throwable failure) {
        var cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            var found = one(cause);
            if (found != null) {
                return Optional.of(found);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static @Nullable Outage one(Throwable cause) {
        return switch (cause) {
            // the pool's own word when its patience ends; what it waited for is its cause
            case SQLTransientConnectionException _ -> AWAY;
            // and its word where one was cut in the middle of a transaction
            case SQLException cut when CUT.equals(cut.getMessage()) -> AWAY;
            case SQLException sql -> ofState(String.valueOf(sql.getSQLState()));
            case IOException io -> ofWords(String.valueOf(io.getMessage()));
            default -> null;
        };
    }

    private static @Nullable Outage ofState(String state) {
        if (CONFLICTS.contains(state)) {
            return CROWDED;
        }
        if (state.equals("57014")) {
            return SLOW;
        }
        if (state.equals("53100")) {
            return FULL;
        }
        boolean away =
                state.startsWith("08")
                        || state.startsWith("57P0")
                        || state.equals("53300")
                        || state.equals("25006");
        return away ? AWAY : null;
    }

    private static @Nullable Outage ofWords(String words) {
        return NO_ROOM.stream().anyMatch(words::contains) ? FULL : null;
    }
}
