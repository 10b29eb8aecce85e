package cn.kehui.visitor.booking;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.cipher.Keys;
import cn.kehui.ground.cipher.Phones;
import cn.kehui.week.activity.Activities;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes to a session, for its host: what the door needs, and no more. */
@Service
public class BookingGuests {
    private final Activities activities;
    private final GuestSql sql;
    private final BookingMoves moves;
    private final ApplicationEventPublisher events;
    private final Phones phones;
    private final Clock clock;

    BookingGuests(
            Activities activities,
            GuestSql sql,
            BookingMoves moves,
            ApplicationEventPublisher events,
            Keys keys,
            Clock clock) {
        this.activities = activities;
        this.sql = sql;
        this.moves = moves;
        this.events = events;
        this.phones = new Phones(keys.sealer(Bookings.PURPOSE));
        this.clock = clock;
    }

    /**
     * Some of who booked, in the order in which they came; {@code next}: after which turn the
     * others come; null: there are none.
     */
    public record Few(List<Booking> ones, @Nullable Long next) {}

    /** How many parties are in a state, and how many people they are. */
    public record Counted(BookingState state, int parties, int adults, int children) {}

    /**
     * Bookings of a session in whatever state, in the order in which they came, a page of them.
     *
     * @throws NotFound unless the actor's unit leads the activity
     */
    @Transactional(readOnly = true)
    public Few of(Actor actor, SessionId session, long after, int most) {
        led(actor, session);
        var found = sql.page(session, after, most + 1);
        var ones = found.subList(0, Math.min(most, found.size()));
        return new Few(ones, ones.size() < found.size() ? ones.getLast().turn() : null);
    }

    /**
     * How many there are in each state.
     *
     * @throws NotFound unless the actor's unit leads the activity
     */
    @Transactional(readOnly = true)
    public List<Counted> counts(Actor actor, SessionId session) {
        led(actor, session);
        return sql.counts(session);
    }

    /**
     * The host says yes to one that was asked for, or no to any; done twice it is done once, and
     * nothing is once the session has begun.
     *
     * @throws NotFound unless the actor's unit leads the activity, or there is no such booking
     */
    @Transactional
    public void decide(Actor actor, SessionId session, String code, boolean yes) {
        led(actor, session);
        var one = one(session, code);
        if (moves.decide(session, one.link(), yes)) {
            events.publishEvent(
                    new BookingAct.BookingDecided(
                            actor, clock.instant(), session, one.code(), yes));
        }
    }

    /**
     * The number of who booked, which the journal says that somebody looked at; empty: it is
     * deleted.
     *
     * @throws NotFound unless the actor's unit leads the activity, or there is no such booking
     */
    @Transactional
    public String number(Actor actor, SessionId session, String code) {
        led(actor, session);
        var one = one(session, code);
        events.publishEvent(
                new BookingAct.BookingNumberSeen(actor, clock.instant(), session, one.code()));
        return phones.open(sql.mobile(session, one.link()), SealedAsk.row(one.link()));
    }

    /** By the whole code: fewer letters could be those of another. */
    private Booking one(SessionId session, String code) {
        return BookingLink.lettersOf(code)
                .flatMap(letters -> sql.coded(session, letters))
                .orElseThrow(() -> new NotFound("a booking"));
    }

    private void led(Actor actor, SessionId session) {
        if (!activities.activity(actor, session.activity()).ledBy(actor)) {
            throw new NotFound(session);
        }
    }
}
