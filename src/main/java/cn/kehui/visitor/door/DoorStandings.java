package cn.kehui.visitor.door;

import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the doors of an activity stand: how many came, for whoever reads the activity; by which
 * telephones and tickets, for the unit that leads it.
 */
@Service
public class DoorStandings {
    private final Activities activities;
    private final DoorSessionSql sessions;
    private final DoorCountSql counts;
    private final DoorDeviceSql devices;
    private final TicketTwiceSql twice;

    DoorStandings(
            Activities activities,
            DoorSessionSql sessions,
            DoorCountSql counts,
            DoorDeviceSql devices,
            TicketTwiceSql twice) {
        this.activities = activities;
        this.sessions = sessions;
        this.counts = counts;
        this.devices = devices;
        this.twice = twice;
    }

    /** A session, and how many came to it. */
    public record Live(DoorSession session, DoorCount count) {}

    /**
     * The doors of one activity.
     *
     * @param leads whether it is for the unit that leads the activity: others are told figures
     *     alone
     * @param twice tickets by which more came in than they have places
     */
    public record Standing(
            Activity activity,
            boolean leads,
            List<Live> sessions,
            List<DoorDevice> devices,
            List<TicketTwice> twice) {}

    /**
     * @throws NotFound unless the actor reads the activity
     */
    @Transactional(readOnly = true)
    public Standing of(Actor actor, ActivityId id) {
        var activity = activities.activity(actor, id);
        boolean leads = activity.ledBy(actor);
        var came = counts.of(id);
        return new Standing(
                activity,
                leads,
                sessions.of(id).stream()
                        .map(
                                one ->
                                        new Live(
                                                one,
                                                came.getOrDefault(
                                                        one.id().key(), DoorCount.NOBODY)))
                        .toList(),
                leads ? devices.all(id) : List.of(),
                leads ? twice.of(id) : List.of());
    }
}
