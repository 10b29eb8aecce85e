package cn.kehui.visitor.booking;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityStage;
import cn.kehui.week.activity.Session;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * At the head of an activity's page: where its places are offered. Where some are, their host finds
 * who booked them, whatever became of the activity.
 */
@Component
class BesideBooking implements Activity.Beside, Activity.Limits {
    private static final Set<ActivityStage> OFFERED =
            EnumSet.of(
                    ActivityStage.APPROVED,
                    ActivityStage.CHANGING,
                    ActivityStage.PUBLISHED,
                    ActivityStage.HELD);

    private final OfferSql sql;
    private final GuestSql guests;

    BesideBooking(OfferSql sql, GuestSql guests) {
        this.sql = sql;
        this.guests = guests;
    }

    /** Sessions that are deleted while people have booked them: nobody is left unknowing. */
    @Override
    public List<Finding> findings(Activity activity, List<Session> sessions) {
        long left = left(activity);
        return left == 0 ? List.of() : List.of(Finding.asks("rows", "booking.left", left));
    }

    private long left(Activity activity) {
        return activity.stage() == ActivityStage.DRAFT
                ? 0
                : guests.left(activity.id(), activity.rows());
    }

    @Override
    public List<Activity.BesideLine> of(Activity activity) {
        var sum = sql.sum(activity.id());
        if (sum.offers() == 0 && !OFFERED.contains(activity.stage())) {
            return List.of();
        }
        String words =
                sum.offers() == 0
                        ? Texts.say("booking.none")
                        : Texts.say("booking.sum", sum.offers(), sum.taken(), sum.capacity());
        long left = sum.offers() == 0 ? 0 : left(activity);
        words += left == 0 ? "" : "，" + Texts.say("booking.left-short", left);
        var home = "/campaigns/" + activity.id().campaign() + "/activities/" + activity.id();
        return List.of(
                new Activity.BesideLine(Texts.say("booking.title"), words, home + "/booking"));
    }
}
