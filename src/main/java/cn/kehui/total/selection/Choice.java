package cn.kehui.total.selection;

import cn.kehui.duty.obligation.SubmissionId;

/**
 * A decision on one recommended activity.
 *
 * @param row from 0, in that version
 * @param chosen whether it goes on
 */
public record Choice(SubmissionId submission, int row, boolean chosen, String reason) {}
