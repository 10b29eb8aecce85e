package cn.kehui.visitor.door;

import cn.kehui.ground.base.Texts;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityStage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** At the head of an activity's page: where its tickets are checked, and how many came. */
@Component
class BesideDoor implements Activity.Beside {
    private static final Set<ActivityStage> OPEN =
            EnumSet.of(
                    ActivityStage.APPROVED,
                    ActivityStage.CHANGING,
                    ActivityStage.PUBLISHED,
                    ActivityStage.HELD);

    private final DoorCountSql counts;

    BesideDoor(DoorCountSql counts) {
        this.counts = counts;
    }

    @Override
    public List<Activity.BesideLine> of(Activity activity) {
        var counted = counts.of(activity.id());
        if (counted.isEmpty() && !OPEN.contains(activity.stage())) {
            return List.of();
        }
        long entered = counted.values().stream().mapToLong(DoorCount::entered).sum();
        var words = counted.isEmpty() ? Texts.say("door.none") : Texts.say("door.sum", entered);
        var home = "/campaigns/" + activity.id().campaign() + "/activities/" + activity.id();
        return List.of(new Activity.BesideLine(Texts.say("door.title"), words, home + "/door"));
    }
}
