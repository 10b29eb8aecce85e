package cn.kehui.week.doubles;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.Activity;
import java.time.Instant;
import java.util.Map;

/** What is decided of two activities that stay two: the event, and the journal's line. */
sealed interface DoubleAct extends Act {
    Two two();

    /** The two, and why. */
    record Two(Activity first, Activity second, String why) {}

    @Override
    default String subject() {
        return two().first().id().toString();
    }

    @Override
    default Map<String, String> detail() {
        var other = two().second();
        return Map.of(
                "id", other.id().toString(),
                "activity", other.lead().name() + "：" + other.title(),
                "reason", two().why());
    }

    /** Somebody says that they are two events. */
    record ActivitiesKeptApart(Actor by, Instant at, Two two) implements DoubleAct {}

    /** That they are two is asked again. */
    record ApartTakenBack(Actor by, Instant at, Two two) implements DoubleAct {}
}
