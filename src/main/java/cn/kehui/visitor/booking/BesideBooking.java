package cn.kehui.visitor.booking;

import cn.kehui.ground.base.Texts;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityStage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * At the head of an activity's page: where its places are offered. Where some are, their host finds
 * who booked them, whatever became of the activity.
 */
@Component
class BesideBooking implements Activity.Beside {
    private static final Set<ActivityStage> OFFERED =
            EnumSet.of(
                    ActivityStage.APPROVED,
                    ActivityStage.CHANGING,
                    ActivityStage.PUBLISHED,
                    ActivityStage.HELD);

    private final OfferSql sql;

    BesideBooking(OfferSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Activity.BesideLine> of(Activity activity) {
        var sum = sql.sum(activity.id());
        if (sum.offers() == 0 && !OFFERED.contains(activity.stage())) {
            return List.of();
        }
        var words =
                sum.offers() == 0
                        ? Texts.say("booking.none")
                        : Texts.say("booking.sum", sum.offers(), sum.taken(), sum.capacity());
        var home = "/campaigns/" + activity.id().campaign() + "/activities/" + activity.id();
        return List.of(
                new Activity.BesideLine(Texts.say("booking.title"), words, home + "/booking"));
    }
}
