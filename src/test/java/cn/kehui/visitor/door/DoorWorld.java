package cn.kehui.visitor.door;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Beijing;
import cn.kehui.visitor.booking.BookableSession;
import cn.kehui.visitor.booking.BookingOffers;
import cn.kehui.visitor.booking.Bookings;
import cn.kehui.visitor.booking.OfferRule;
import cn.kehui.visitor.booking.SessionId;
import cn.kehui.visitor.programme.PublishedOnes;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A published activity with two sessions, the last of them today, on which parties have booked. */
public final class DoorWorld {
    public final Actor filler;
    public final ActivityId activity;
    public final Actor reviewer;
    public final SessionId session;
    public final SessionId other;
    private final ApplicationContext context;

    public DoorWorld(ApplicationContext context) {
        this.context = context;
        var ones = new PublishedOnes(context);
        filler = ones.filler;
        reviewer = ones.reviewer;
        activity =
                ones.published(
                        Map.of(
                                "rows[0].day", "2099年5月24日",
                                "rows[1].day", "2099年5月25日",
                                "rows[1].from", "9:00",
                                "rows[1].venue", "三号码头"));
        var activities = context.getBean(Activities.class);
        var sessions = activities.sessions(activities.activity(filler, activity));
        other = new SessionId(activity, sessions.getFirst().key());
        session = new SessionId(activity, sessions.getLast().key());
        var rule =
                new OfferRule(
                        20,
                        Instant.EPOCH,
                        new OfferRule.Lead(0, false),
                        5,
                        false,
                        new OfferRule.Waits(true, 24),
                        "",
                        new OfferRule.Kept(30, false, 0));
        if (!context.getBean(BookingOffers.class).set(filler, session, rule).isEmpty()) {
            throw new IllegalStateException("it may be offered");
        }
    }

    /** A party books; the beginning of its link's hash, and the link itself. */
    public Party books(int number, int adults, int children) {
        var ask = BookableSession.party(number, adults, children);
        context.getBean(Bookings.class).book(session, ask);
        return new Party(ask.link().hash().substring(0, 12), ask.link().secret());
    }

    public record Party(String ticket, String link) {}

    /** A party gives its places back. */
    public void cancels(Party party) {
        context.getBean(JdbcClient.class)
                .sql(
                        "update booking set state = 'CANCELLED', held_until = null where left(link, 12) = ?")
                .params(party.ticket())
                .update();
    }

    /** It is held so many days from today. */
    public void days(int many) {
        context.getBean(JdbcClient.class)
                .sql("update activity_session set held_on = ? where activity_id = ? and key = ?")
                .params(
                        Beijing.today(context.getBean(Clock.class)).plusDays(many),
                        activity.value(),
                        session.key())
                .update();
    }

    /** Somebody may check tickets of the last session. */
    public DoorLink pass() {
        var passes = context.getBean(DoorPasses.class);
        var under = UUID.randomUUID();
        passes.make(filler, activity, new DoorPasses.Making(under, List.of(session.key()), "东门"));
        return passes.of(filler, activity).stream()
                .filter(one -> one.pass().id().equals(under))
                .findFirst()
                .orElseThrow()
                .link();
    }

    /** A telephone of its own, with the link that was made last, sends this. */
    public DoorMerge.Sent sends(DoorEvent... events) {
        var link = context.getBean(DoorPasses.class).of(filler, activity).getLast().link();
        var now = context.getBean(Clock.class).instant();
        return context.getBean(DoorMerge.class)
                .send(link, new DoorMerge.Sending(UUID.randomUUID(), now, List.of(events)));
    }

    /** A ticket of a party comes in whole. */
    public static DoorEvent ticket(long number, SessionId session, Party party, int people) {
        return new DoorEvent(
                number,
                session.key(),
                DoorEvent.Kind.TICKET,
                party.ticket(),
                people,
                0,
                Instant.parse("2025-05-06T00:00:00Z"));
    }

    static DoorEvent click(long number, SessionId session, DoorEvent.Kind kind, int adults) {
        return new DoorEvent(
                number, session.key(), kind, "", adults, 0, Instant.parse("2025-05-06T00:00:00Z"));
    }
}
