package cn.kehui.total.selection;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.State;
import cn.kehui.filing.submission.Submission;
import cn.kehui.ground.base.Finding;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityStage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One recommended activity.
 *
 * @param row from 0
 * @param values field id → words typed
 * @param findings what the rules of the form and the dates of the campaign say, at field ids
 * @param twins the same activity as others recommend it, in their order: to be counted once
 * @param pick what was decided on this very version; null: nothing
 * @param before what was decided on an older version; null: nothing, or {@code pick} holds
 * @param entered the activity of that name as the unit has entered it; null: it has entered none
 */
public record Candidate(
        Obligation obligation,
        Submission submission,
        int row,
        Map<String, String> values,
        List<Finding> findings,
        List<Twin> twins,
        @Nullable Pick pick,
        @Nullable Pick before,
        @Nullable Entered entered) {
    public Candidate {
        values = Map.copyOf(values);
    }

    /** {@code sure}: the names are the same but for marks; else they are only like each other. */
    public record Twin(String unit, String name, int row, boolean sure) {}

    /**
     * The activity that is recommended, as its unit has entered it.
     *
     * @param tier as what it was entered; empty: nobody said
     */
    public record Entered(ActivityId id, ActivityStage stage, String tier) {}

    /** The same with what is to be said of it. */
    Candidate said(List<Finding> found, List<Twin> others, @Nullable Entered as) {
        return new Candidate(obligation, submission, row, values, found, others, pick, before, as);
    }

    public String name() {
        return values.getOrDefault("name", "");
    }

    public boolean accepted() {
        return obligation.state() != State.FILED;
    }

    public boolean chosen() {
        return pick != null && pick.chosen();
    }

    /** Whether a newer version came after the decision: somebody has to look again. */
    public boolean outdated() {
        return pick == null && before != null;
    }
}
