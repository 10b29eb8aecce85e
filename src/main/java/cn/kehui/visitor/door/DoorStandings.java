package cn.kehui.visitor.door;

import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityId;
import java.time.Instant;
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
    private final TicketCancelledSql cancelled;

    DoorStandings(
            Activities activities,
            DoorSessionSql sessions,
            DoorCountSql counts,
            DoorDeviceSql devices,
            TicketTwiceSql twice,
            TicketCancelledSql cancelled) {
        this.activities = activities;
        this.sessions = sessions;
        this.counts = counts;
        this.devices = devices;
        this.twice = twice;
        this.cancelled = cancelled;
    }

    /** A session, and how many came to it. */
    public record Live(DoorSession session, DoorCount count) {}

    /**
     * A ticket by which somebody came in though it is not good any more: the telephone had no
     * network and did not know. Who came in by it is counted.
     *
     * @param session its key
     * @param party the beginning of the booking's link
     * @param places as many as it had
     * @param endedAt when it was given back
     * @param uses each time that it let somebody in
     */
    public record Cancelled(
            String session, String party, int places, Instant endedAt, List<TicketTwice.Use> uses) {
        /** What people read out: 7K3M-9QXD. */
        public String code() {
            return TicketTwice.code(party);
        }
    }

    /**
     * The doors of one activity.
     *
     * @param leads whether it is for the unit that leads the activity: others are told figures
     *     alone
     * @param twice tickets by which more came in than they have places
     * @param cancelled tickets by which somebody came in though they were given back
     */
    public record Standing(
            Activity activity,
            boolean leads,
            List<Live> sessions,
            List<DoorDevice> devices,
            List<TicketTwice> twice,
            List<Cancelled> cancelled) {}

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
                leads ? twice.of(id) : List.of(),
                leads ? cancelled.of(id) : List.of());
    }
}
