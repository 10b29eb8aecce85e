package cn.kehui.visitor.booking;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.calendar.Calendars;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What time brings to a session, under its lock: who waits gets what is free once booking goes on,
 * and ends as it closes; what the host did not answer ends as the session begins.
 */
@Component
class BookingTimes {
    private final OfferSql offers;
    private final EndSql ends;
    private final Promotions promotions;
    private final Calendars calendars;
    private final Clock clock;

    BookingTimes(
            OfferSql offers, EndSql ends, Promotions promotions, Calendars calendars, Clock clock) {
        this.offers = offers;
        this.ends = ends;
        this.promotions = promotions;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** A session of which nothing is due is not held. Safe to repeat. */
    @Transactional
    void tend(SessionId session) {
        var now = clock.instant();
        if (!due(offer(session), now)) {
            return;
        }
        promotions.impatient();
        offers.hold(session).orElseThrow(() -> new NotFound(session));
        var offer = offer(session);
        if (over(offer, now)) {
            ends.lapse(session, BookingState.WAITING, now);
        }
        int people = offer.begun(now) ? ends.lapse(session, BookingState.ASKED, now) : 0;
        if (!offers.take(session, -people, 0, offer.room())) {
            throw new IllegalStateException("places given back twice on " + session);
        }
        promotions.next(offer.with(offer.taken() - people, offer.waiting()), now);
    }

    private SessionOffer offer(SessionId session) {
        return offers.one(session, calendars.current()).orElseThrow(() -> new NotFound(session));
    }

    private static boolean due(SessionOffer offer, Instant now) {
        boolean gives = BookingRules.closed(offer, now) == null && offer.free() > 0;
        return offer.begun(now) || offer.waiting() && (gives || over(offer, now));
    }

    private static boolean over(SessionOffer offer, Instant now) {
        return BookingRules.closed(offer, now) instanceof BookingAnswer.Over;
    }
}
