package cn.kehui.visitor.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One time at which something is held.
 *
 * @param day null: not said, or not to be read
 * @param from null: no hour; {@code to} likewise
 * @param venue null: nowhere on the ground
 * @param link where it is seen online; empty: nowhere
 * @param capacity people; null: nobody said
 * @param point null: not said
 */
public record EntrySession(
        String key,
        @Nullable LocalDate day,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable EntryVenue venue,
        String link,
        @Nullable Long capacity,
        @Nullable GeoPoint point) {

    /** Whether it is seen online. */
    public boolean online() {
        return !link.isEmpty();
    }
}
