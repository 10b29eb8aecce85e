package cn.kehui.week.activity;

import cn.kehui.ground.base.Finding;
import cn.kehui.week.activity.ActivityReview.Check;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of an attempt to move an activity on. Each refusal carries what is to be put right.
 */
public sealed interface ActivityMoving {

    /**
     * @param changes what has to be reviewed again; empty: nothing
     */
    record Moved(ActivityStage to, List<ActivityStep.Change> changes) implements ActivityMoving {}

    /** Somebody was faster: from this stage there is no such move. */
    record Illegal(ActivityStage stage) implements ActivityMoving {}

    /** It was written in since it was looked at. */
    record Overtaken(Activity.Edited by) implements ActivityMoving {}

    /** Some answers stop it, or two wrote at one place and nobody chose. */
    record Unfinished(List<Finding> findings) implements ActivityMoving {}

    /** These checks are not passed. */
    record Unchecked(List<Check> open) implements ActivityMoving {}

    /** Nothing says why. */
    record Unreasoned() implements ActivityMoving {}

    /** It is held on that day only. */
    record Early(LocalDate first) implements ActivityMoving {}
}
