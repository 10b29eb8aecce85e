package cn.kehui.visitor.booking;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.calendar.Calendars;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Many that ask for places on one session, answered in one transaction. */
@Component
class BookingBatches {
    private final OfferSql offers;
    private final BookingBatchSql sql;
    private final Promotions promotions;
    private final Calendars calendars;
    private final Clock clock;

    BookingBatches(
            OfferSql offers,
            BookingBatchSql sql,
            Promotions promotions,
            Calendars calendars,
            Clock clock) {
        this.offers = offers;
        this.sql = sql;
        this.promotions = promotions;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What became of each, in their order, and how the session stands then. */
    record Done(List<BookingAnswer> answers, SessionOffer offer) {}

    /**
     * All that can be kept is on the disk when it returns, or nothing is where it fails.
     *
     * @throws NotFound if no places are offered there
     */
    @Transactional
    public Done commit(SessionId session, List<SealedAsk> asks) {
        promotions.impatient();
        long turn = offers.hold(session).orElseThrow(() -> new NotFound(session));
        var now = clock.instant();
        var offer = offers.one(session, calendars.current()).orElseThrow();
        if (offer.waiting()) { // nobody overtakes who waits
            offer = promotions.next(offer, now);
        }
        var links = asks.stream().map(SealedAsk::link).toList();
        sql.hold(links);
        var hashes = asks.stream().flatMap(one -> one.hashes().stream()).toList();
        var before =
                new Before(
                        new HashMap<>(sql.before(session, links)),
                        sql.elsewhere(session, links),
                        new HashSet<>(sql.numbers(session, hashes)));
        var deciding = new Deciding(offer, turn, now, before);
        var answers = asks.stream().map(deciding::decide).toList();
        deciding.keep();
        return new Done(answers, deciding.offer);
    }

    /**
     * What was kept before, and more while one after the other is.
     *
     * @param forms that have booked on the session; {@code elsewhere} on another
     * @param numbers that have something on the session, by their hashes
     */
    private record Before(
            Map<String, BookingState> forms, Set<String> elsewhere, Set<String> numbers) {}

    /** How a session stands while one after the other is answered. */
    private final class Deciding {
        private final long turn;
        private final Instant now;
        private final Before before;
        private final List<BookingBatchSql.Row> rows = new ArrayList<>();
        private final int taken;
        private SessionOffer offer;

        Deciding(SessionOffer offer, long turn, Instant now, Before before) {
            this.offer = offer;
            this.taken = offer.taken();
            this.turn = turn;
            this.now = now;
            this.before = before;
        }

        BookingAnswer decide(SealedAsk ask) {
            var kept = before.forms().get(ask.link());
            if (kept != null) {
                return new BookingAnswer.Kept(kept);
            }
            if (before.elsewhere().contains(ask.link())) {
                return new BookingAnswer.Used();
            }
            if (ask.hashes().stream().anyMatch(before.numbers()::contains)) {
                return new BookingAnswer.Again();
            }
            var answer = BookingRules.decide(offer, ask.said(), now);
            if (answer instanceof BookingAnswer.Kept(var state)) {
                rows.add(new BookingBatchSql.Row(ask, turn + rows.size() + 1, state));
                before.forms().put(ask.link(), state);
                before.numbers().add(ask.hashes().getFirst());
                int people = state.places() ? ask.said().visitors().people() : 0;
                offer =
                        offer.with(
                                offer.taken() + people,
                                offer.waiting() || state == BookingState.WAITING);
            }
            return answer;
        }

        void keep() {
            if (rows.isEmpty()) {
                return;
            }
            if (!offers.take(offer.id(), offer.taken() - taken, rows.size(), offer.room())) {
                throw new IllegalStateException("one place too many on " + offer.id());
            }
            sql.insert(offer.id(), rows, now);
        }
    }
}
