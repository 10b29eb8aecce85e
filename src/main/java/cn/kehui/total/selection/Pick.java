package cn.kehui.total.selection;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.SubmissionId;
import java.time.Instant;

/**
 * What was decided on one recommended activity.
 *
 * @param row from 0, in that version
 * @param name of the activity as that version has it
 * @param tier as what it is recommended upward; empty: nobody said
 * @param by as the person was called then
 */
public record Pick(
        ObligationId obligation,
        SubmissionId submission,
        int row,
        String name,
        boolean chosen,
        String reason,
        String tier,
        String by,
        Instant at) {}
