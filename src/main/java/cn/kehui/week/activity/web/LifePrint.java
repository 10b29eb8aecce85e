package cn.kehui.week.activity.web;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityForm;
import cn.kehui.week.activity.ActivityMove;
import cn.kehui.week.activity.ActivityReview.Checked;
import cn.kehui.week.activity.ActivityStep;
import cn.kehui.week.activity.web.ActivityPage.Act;
import cn.kehui.week.activity.web.ActivityPage.Life;
import cn.kehui.week.activity.web.ActivityPage.StepLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints how an activity has gone on, and what may be done with it. */
final class LifePrint {
    private final ActivityForm asked;
    private final Activity activity;
    private final List<ActivityStep> steps;
    private final List<ActivityStep.Change> changes;

    /**
     * @param steps what has happened, in that order
     * @param changes what has to be reviewed since it was approved
     */
    LifePrint(
            ActivityForm asked,
            Activity activity,
            List<ActivityStep> steps,
            List<ActivityStep.Change> changes) {
        this.asked = asked;
        this.activity = activity;
        this.steps = steps;
        this.changes = changes;
    }

    /**
     * @param leads whether the reader writes for the unit that leads it
     */
    Life life(boolean leads) {
        return new Life(
                leads ? acts() : List.of(),
                leads && activity.stage().moves().contains(ActivityMove.COMPLETE)
                        ? ActivityPrint.home(activity) + "/completion"
                        : "",
                changes.stream().map(LifePrint::change).toList(),
                steps.reversed().stream().map(this::line).toList());
    }

    /** What the reviewer said of its places when it was sent back last, while it lies there. */
    Map<String, String> remarks() {
        return steps.isEmpty() || steps.getLast().move() != ActivityMove.RETURN
                ? Map.of()
                : steps.getLast().said().remarks();
    }

    private List<Act> acts() {
        return activity.stage().moves().stream()
                .filter(ActivityMove::alone)
                .map(
                        move ->
                                new Act(
                                        ActivityPrint.home(activity) + "/moves/" + move.name(),
                                        move.label(),
                                        move == ActivityMove.CANCEL))
                .toList();
    }

    private StepLine line(ActivityStep step) {
        return new StepLine(
                step.move().label(),
                step.by().unit() + " " + step.by().name(),
                Moments.recent(step.by().at()),
                more(step.said()));
    }

    private List<String> more(ActivityStep.Said said) {
        var more = new ArrayList<String>();
        if (!said.words().isBlank()) {
            more.add(said.words());
        }
        said.checks().forEach(one -> more.add(check(one)));
        said.remarks()
                .forEach(
                        (place, words) ->
                                more.add(QuestionPrint.words(asked, place) + "：" + words));
        said.changes().forEach(one -> more.add(change(one)));
        return more;
    }

    private static String check(Checked one) {
        var found =
                one.passed() == null
                        ? Texts.say("activity.check-none")
                        : Texts.say(one.passed() ? "activity.check-yes" : "activity.check-no");
        return one.check().label() + "：" + found + (one.words().isBlank() ? "" : "，" + one.words());
    }

    static String change(ActivityStep.Change change) {
        return switch (change.matter()) {
            case SESSION_DELETED -> Texts.say("activity.session-deleted", change.words());
            case SESSION_ADDED -> Texts.say("activity.session-added", change.words());
            case TIME, PLACE, CONTENT, SCALE, LATER -> answer(change);
        };
    }

    private static String answer(ActivityStep.Change change) {
        return Texts.say(
                "activity.change",
                change.matter().label(),
                change.words(),
                change.before().isEmpty() ? Texts.say("activity.blank") : change.before(),
                change.now().isEmpty() ? Texts.say("activity.blank") : change.now());
    }
}
