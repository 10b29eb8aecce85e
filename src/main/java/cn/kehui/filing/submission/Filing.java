package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.ground.base.Finding;
import java.time.Instant;
import java.util.List;

/** What became of an attempt to file. Each refusal carries what a person needs to put it right. */
public sealed interface Filing {
    record Filed(SubmissionId id) implements Filing {}

    /** Some answers stop it, or ask for a reason that was not given. */
    record Unfinished(List<Finding> findings) implements Filing {}

    /** The deadline has passed; the receiver may grant a later one. */
    record Closed(String words, Instant closedAt) implements Filing {}

    /** It cannot be filed from where it stands: somebody was faster, or it is accepted already. */
    record Illegal(State state) implements Filing {}

    /** A total above it has been accepted: that has to be opened first. */
    record Locked(String unit) implements Filing {}
}
