package cn.kehui.visitor.booking;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.calendar.Calendars;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of one booking, under the lock of its session; whoever waits gets what is free. */
@Component
class BookingMoves {
    private final OfferSql offers;
    private final BookingSql sql;
    private final Promotions promotions;
    private final Calendars calendars;
    private final Clock clock;

    BookingMoves(
            OfferSql offers,
            BookingSql sql,
            Promotions promotions,
            Calendars calendars,
            Clock clock) {
        this.offers = offers;
        this.sql = sql;
        this.promotions = promotions;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** A booking as nobody else can change it now. */
    private record Held(Booking booking, SessionOffer offer) {}

    /** What became of a change; {@code refused} null: it is so. */
    record Changed(@Nullable BookingAnswer refused, SessionOffer offer) {}

    @Transactional
    Changed cancel(BookingLink link) {
        var held = held(link);
        if (!held.booking().state().open()) {
            return new Changed(null, held.offer());
        }
        return held.offer().begun(clock.instant())
                ? new Changed(new BookingAnswer.Begun(), held.offer())
                : new Changed(null, ends(held, BookingState.CANCELLED));
    }

    /** Whether it was held; what was taken before is. */
    @Transactional
    boolean take(BookingLink link) {
        var held = held(link);
        var one = held.booking();
        var now = clock.instant();
        if (held.offer().standing() != SessionStanding.OPEN || held.offer().begun(now)) {
            return false;
        }
        if (one.state() == BookingState.HELD && now.isBefore(one.heldUntil())) {
            sql.move(
                    one,
                    held.offer().rule().approves() ? BookingState.ASKED : BookingState.BOOKED,
                    now);
            return true;
        }
        return one.state() == BookingState.BOOKED || one.state() == BookingState.ASKED;
    }

    @Transactional
    Changed change(BookingLink link, Visitors visitors) {
        var held = held(link);
        var one = held.booking();
        var offer = held.offer();
        var now = clock.instant();
        var refused = refused(one, offer, visitors, now);
        if (refused != null) {
            return new Changed(refused, offer);
        }
        int more = visitors.people() - one.visitors().people();
        sql.change(one, visitors, now);
        if (more > 0 && one.state() == BookingState.BOOKED && offer.rule().approves()) {
            sql.move(one, BookingState.ASKED, now); // the host said yes to fewer
        }
        return new Changed(null, given(offer, one.state().places() ? more : 0, now));
    }

    private static @Nullable BookingAnswer refused(
            Booking one, SessionOffer offer, Visitors visitors, Instant now) {
        var closed = BookingRules.closed(offer, now);
        if (closed != null) {
            return closed;
        }
        if (!one.state().open()) {
            return new BookingAnswer.Ended();
        }
        if (visitors.people() > offer.rule().most()) {
            return new BookingAnswer.TooMany(offer.rule().most());
        }
        if (!one.state().places() && visitors.people() > offer.room()) {
            return new BookingAnswer.TooMany(offer.room());
        }
        int more = visitors.people() - one.visitors().people();
        boolean places = !one.state().places() || more <= offer.free();
        return places ? null : new BookingAnswer.Full(offer.free(), false);
    }

    /** A place that was held for somebody who did not say yes. */
    @Transactional
    void lapse(BookingSql.Lapsed lapsed) {
        var held = held(lapsed.session(), lapsed.link());
        var one = held.booking();
        if (one.state() == BookingState.HELD && !clock.instant().isBefore(one.heldUntil())) {
            ends(held, BookingState.LAPSED);
        }
    }

    /**
     * The host says yes to one that was asked for, or no to any that is not ended; neither once the
     * session has begun.
     *
     * @return whether that changed anything
     */
    @Transactional
    boolean decide(SessionId session, String link, boolean yes) {
        var held = held(session, link);
        var state = held.booking().state();
        if (held.offer().begun(clock.instant())) {
            return false;
        }
        if (yes && state == BookingState.ASKED) {
            sql.move(held.booking(), BookingState.BOOKED, clock.instant());
            return true;
        }
        if (!yes && state.open()) {
            ends(held, BookingState.DECLINED);
            return true;
        }
        return false;
    }

    /** A change of the rules may make places free. */
    @Transactional
    SessionOffer widened(SessionId session) {
        promotions.impatient();
        offers.hold(session).orElseThrow(() -> new NotFound(session));
        var offer = offers.one(session, calendars.current()).orElseThrow();
        return promotions.next(offer, clock.instant());
    }

    private SessionOffer ends(Held held, BookingState to) {
        var one = held.booking();
        var now = clock.instant();
        sql.move(one, to, now);
        return given(held.offer(), one.state().places() ? -one.visitors().people() : 0, now);
    }

    private SessionOffer given(SessionOffer offer, int more, Instant now) {
        if (!offers.take(offer.id(), more, 0, offer.room())) {
            throw new IllegalStateException("one place too many on " + offer.id());
        }
        return promotions.next(offer.with(offer.taken() + more, offer.waiting()), now);
    }

    private Held held(BookingLink link) {
        var booking = sql.of(link).orElseThrow(() -> new NotFound("a booking"));
        return held(booking.session(), booking.link());
    }

    private Held held(SessionId session, String link) {
        promotions.impatient();
        offers.hold(session).orElseThrow(() -> new NotFound(session));
        return new Held(
                sql.one(session, link).orElseThrow(() -> new NotFound("a booking")),
                offers.one(session, calendars.current()).orElseThrow());
    }
}
