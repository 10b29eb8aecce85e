package cn.kehui.visitor.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Holds places that became free for who waits; whoever calls it holds the session. */
@Component
class Promotions {
    /** A process that hangs lets go of a session as soon as one that dies. */
    private static final String IMPATIENT =
            "set local idle_in_transaction_session_timeout = '1500ms'";

    private static final List<String> OWN =
            Stream.of(BookingBatches.class, BookingMoves.class, BookingTimes.class)
                    .map(one -> one.getName() + ".")
                    .toList();

    private final OfferSql offers;
    private final BookingSql sql;
    private final JdbcClient db;

    Promotions(OfferSql offers, BookingSql sql, JdbcClient db) {
        this.offers = offers;
        this.sql = sql;
        this.db = db;
    }

    /** Before a session is held: for no longer than that while nothing is done. */
    void impatient() {
        var whole = String.valueOf(TransactionSynchronizationManager.getCurrentTransactionName());
        if (OWN.stream().anyMatch(whole::startsWith)) { // another's may have more to do
            db.sql(IMPATIENT).update();
        }
    }

    /**
     * @return how the session stands then
     */
    SessionOffer next(SessionOffer offer, Instant now) {
        int free = offer.free();
        if (free == 0 || BookingRules.closed(offer, now) != null) {
            return offer;
        }
        var next = BookingRules.next(free, sql.waiting(offer.id(), free));
        var until = until(offer, now);
        for (var one : next) {
            sql.hold(offer.id(), one.link(), now, until);
        }
        int people = next.stream().mapToInt(BookingRules.Waiting::people).sum();
        if (!offers.take(offer.id(), people, 0, offer.room())) {
            throw new IllegalStateException("one place too many on " + offer.id());
        }
        return offer.with(offer.taken() + people, true);
    }

    private static Instant until(SessionOffer offer, Instant now) {
        var until = now.plus(Duration.ofHours(offer.rule().waits().hours()));
        var closes = offer.at().closesAt();
        return closes != null && until.isAfter(closes) ? closes : until;
    }
}
