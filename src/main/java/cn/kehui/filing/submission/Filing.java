package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.cofiling.Cofiling;
import cn.kehui.filing.submission.hand.Hand;
import cn.kehui.ground.base.Finding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of an attempt to file. Each refusal carries what a person needs to put it right. */
public sealed interface Filing {
    record Filed(SubmissionId id) implements Filing {}

    /** Some answers stop it, or ask for a reason that was not given. */
    record Unfinished(List<Finding> findings) implements Filing {}

    /**
     * Something else stands there than on the page on which it was pressed: somebody changed it
     * meanwhile, and nobody files what was not on the screen.
     *
     * @param findings what else there is to do
     */
    record Moved(List<Change> changes, List<Finding> findings) implements Filing {}

    /**
     * One thing that another hand changed.
     *
     * @param place as it stands now: an answer's, {@code why.} before a reason's, {@code rows[2]}
     *     of a row, {@code rows} of one that is gone, {@code paper:} and an id of an attachment
     * @param now what stands there now, in words
     * @param page what stood on the page
     * @param hand whose it is; null: it is not known
     */
    record Change(Kind kind, String place, String now, String page, @Nullable Hand hand) {

        /** What was changed. */
        public enum Kind {
            CELL,
            ROW_ADDED,
            ROW_GONE,
            PAPER_ADDED,
            PAPER_GONE
        }
    }

    /** Units that were given rows do not say yet that they are filled in. */
    record Undone(List<Cofiling.Assigned> given) implements Filing {}

    /** The deadline has passed; the receiver may grant a later one. */
    record Closed(String words, Instant closedAt) implements Filing {}

    /** It cannot be filed from where it stands: somebody was faster, or it is accepted already. */
    record Illegal(State state) implements Filing {}

    /** A total above it has been accepted: that has to be opened first. */
    record Locked(String unit) implements Filing {}
}
