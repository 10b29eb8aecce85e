package cn.kehui.total.statistics;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.org.Line;
import cn.kehui.sheet.form.FormId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That several reports hold the same activity, as somebody flagged it.
 *
 * @param members the first is the one with which it counts
 * @param parts field → how much of it is the same
 * @param moved figures that are no longer what they were when somebody looked at it last
 * @param end null: it holds
 */
public record Overlap(
        UUID id,
        String activity,
        List<Side> members,
        Map<String, Long> parts,
        List<Moved> moved,
        String reason,
        String by,
        Instant at,
        @Nullable End end) {

    /** Why it holds no longer. */
    public record End(String by, Instant at, String reason) {}

    /**
     * A figure that a later version changed.
     *
     * @param was null: the report gave no number; likewise {@code is}
     */
    public record Moved(Side side, String field, @Nullable Long was, @Nullable Long is) {}

    /** Two reports that may hold the same, and what says so. */
    public record Candidate(FormId form, Side one, Side other, List<Sign> signs) {
        public Candidate {
            signs = List.copyOf(signs);
        }
    }

    /** Why two reports may hold the same activity. */
    public sealed interface Sign {
        /** Both give this figure, which few others give. */
        record Figure(String field, long quantity) implements Sign {}

        /** Both list an activity of this name, or of this and the other. */
        record Activity(String one, String other) implements Sign {}
    }

    /**
     * A report that may hold what another holds.
     *
     * @param unit with its duty behind it where it owes the same form twice
     */
    public record Side(ObligationId obligation, String unit, Line line, String region) {}
}
