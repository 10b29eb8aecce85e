package cn.kehui.week.activity.web;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.week.activity.ActivityMove;
import cn.kehui.week.activity.ActivityMoving;
import cn.kehui.week.activity.ActivityReview.Check;
import cn.kehui.week.activity.ActivityStep;
import java.util.stream.Collectors;

/** What is said of an attempt to move an activity on. */
final class MovingWords {
    private MovingWords() {}

    static String of(ActivityMove move, ActivityMoving became) {
        return switch (became) {
            case ActivityMoving.Moved(var to, var changes) ->
                    changes.isEmpty()
                            ? Texts.say("activity.moved", move.label(), to.label())
                            : Texts.say(
                                    "activity.again",
                                    changes.stream()
                                            .map(ActivityStep.Change::matter)
                                            .map(ActivityStep.Change.Matter::label)
                                            .distinct()
                                            .collect(Collectors.joining("、")));
            case ActivityMoving.Illegal(var stage) ->
                    Texts.say("activity.illegal", stage.label(), move.label());
            case ActivityMoving.Overtaken(var by) ->
                    Texts.say("activity.overtaken", by.name(), Moments.time(by.at()));
            case ActivityMoving.Unfinished(var findings) ->
                    Texts.say("activity.unfinished", findings.size());
            case ActivityMoving.Unchecked(var open) ->
                    Texts.say(
                            "activity.unchecked",
                            open.stream().map(Check::label).collect(Collectors.joining("、")));
            case ActivityMoving.Unreasoned _ -> Texts.say("activity.unreasoned");
            case ActivityMoving.Early(var first) -> Texts.say("activity.early", Moments.day(first));
        };
    }
}
