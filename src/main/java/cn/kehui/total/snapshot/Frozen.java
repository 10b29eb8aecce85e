package cn.kehui.total.snapshot;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.submission.Submission.Nature;
import cn.kehui.total.statistics.Cell;
import cn.kehui.total.statistics.Coverage;
import cn.kehui.total.statistics.Cut;
import cn.kehui.total.statistics.Reach;
import cn.kehui.total.statistics.Total;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was frozen: every figure, how far it covers what was asked for, and the versions it came
 * from, so that it can be told from what is there later.
 *
 * @param reach of who froze it: later totals are added up in the same
 * @param here the unit or region of which it is the total
 * @param totals by field
 * @param sources the versions that counted, in the order of unit codes
 * @param taken what overlaps took off
 * @param missing who had none
 */
public record Frozen(
        Cut cut,
        Reach reach,
        String here,
        Coverage coverage,
        Map<String, Total> totals,
        List<Source> sources,
        List<Taken> taken,
        List<Missing> missing) {

    /**
     * A version that counted; its figures by field tell which figure it contributed to.
     *
     * @param acceptedBy empty: it was not yet reviewed
     */
    public record Source(
            ObligationId obligation,
            String unit,
            SubmissionId submission,
            int version,
            Nature nature,
            String filedBy,
            String acceptedBy,
            @Nullable Instant acceptedAt,
            Map<String, Cell> cells) {}

    /**
     * What an overlap took off the total.
     *
     * @param overlap null: it was frozen before overlaps were known by their ids
     */
    public record Taken(
            @Nullable UUID overlap,
            String activity,
            String kept,
            String other,
            String field,
            long quantity) {}

    /** Who had no version that counted, and how far it was. */
    public record Missing(ObligationId obligation, String unit, State state) {}
}
