package cn.kehui.week.ledger;

import cn.kehui.ground.base.Finding;
import cn.kehui.week.activity.ActivityStage;
import java.util.List;

/** What became of a count that somebody entered. */
public sealed interface Counting {
    /** It stands. */
    record Entered(LedgerEntry entry) implements Counting {}

    /** It cannot be kept as it was typed. */
    record Unread(List<Finding> findings) implements Counting {}

    /**
     * It may be so, if somebody says that it is.
     *
     * @param token what the answer has to name: another figure is another question
     */
    record Asked(List<Finding> findings, String token) implements Counting {}

    /** Another stands in the place of the one that was to be replaced. */
    record Replaced(LedgerEntry by) implements Counting {}

    /** From the same page something else was entered before. */
    record Twice(LedgerEntry entry) implements Counting {}

    /** It was not held yet, or is not held at all. */
    record NotHeld(ActivityStage stage) implements Counting {}
}
