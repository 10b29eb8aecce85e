package cn.kehui.week.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many were counted, once, by whom and how. It is never changed: what was wrong is replaced by
 * another.
 *
 * @param quantity null: what it replaces counts no more
 * @param session the key of the session; empty: of the whole activity
 * @param replaces the one that it stands in the place of; null: none
 */
public record LedgerEntry(
        UUID id,
        Counted what,
        @Nullable Long quantity,
        CountGrade grade,
        String session,
        Said said,
        By by,
        @Nullable UUID replaces) {

    /**
     * What was said with it.
     *
     * @param source where the number is from; may be empty
     * @param why it replaces another; empty: it replaces none
     */
    public record Said(String source, String why) {}

    /** Who entered it, as that person and the unit were called then. */
    public record By(String name, String unit, Instant at) {}
}
