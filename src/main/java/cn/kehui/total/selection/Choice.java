package cn.kehui.total.selection;

import cn.kehui.duty.obligation.SubmissionId;
import java.util.List;

/**
 * A decision on one recommended activity.
 *
 * @param row from 0, in that version
 * @param chosen whether it goes on
 * @param tier as what it is recommended upward; empty: nobody said
 */
public record Choice(SubmissionId submission, int row, boolean chosen, String reason, String tier) {
    /** As it is kept: what does not go on is recommended as nothing, nor is what is no tier. */
    Choice kept(List<String> tiers) {
        var as = chosen && tiers.contains(tier) ? tier : "";
        return new Choice(submission, row, chosen, reason.strip(), as);
    }
}
