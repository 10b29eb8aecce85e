package cn.kehui.total.statistics;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That two units reported the same activity, as somebody flagged it.
 *
 * @param kept the unit with which it counts, {@code other} the one it is taken off from
 * @param parts field → how much of it is the same
 * @param end null: it holds
 */
public record Overlap(
        UUID id,
        String activity,
        String kept,
        String other,
        Map<String, Long> parts,
        String reason,
        String by,
        Instant at,
        @Nullable End end) {

    /** Why it holds no longer. */
    public record End(String by, Instant at, String reason) {}

    /**
     * Two units of one region on two lines that both reported: the same activity may be in both.
     */
    public record Candidate(String region, cn.kehui.sheet.form.FormId form, Side one, Side other) {}

    /** One of the two. */
    public record Side(
            cn.kehui.duty.obligation.ObligationId obligation,
            String unit,
            cn.kehui.ground.org.Line line) {}
}
