package cn.kehui.visitor.booking;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What ends by itself: held places that nobody took, and what cannot come any more. */
@Component
class BookingEnds {
    private static final int SOME = 200;
    private static final Logger LOG = LoggerFactory.getLogger(BookingEnds.class);

    private final BookingSql sql;
    private final EndSql ends;
    private final BookingMoves moves;
    private final BookingTimes times;
    private final Clock clock;

    /** The session that was tended last, after which the next ones come; null: begins anew. */
    private volatile @Nullable SessionId last;

    BookingEnds(BookingSql sql, EndSql ends, BookingMoves moves, BookingTimes times, Clock clock) {
        this.sql = sql;
        this.ends = ends;
        this.moves = moves;
        this.times = times;
        this.clock = clock;
    }

    /** Each in a transaction of its own; safe to repeat. One that fails keeps no other waiting. */
    void lapse() {
        for (var one : sql.lapsed(clock.instant(), SOME)) {
            try {
                moves.lapse(one);
            } catch (RuntimeException e) {
                LOG.warn("a held place could not be given on", e);
            }
        }
    }

    /**
     * Goes on through the sessions on which somebody waits, so that nobody waits for what cannot
     * come any more, and no place lies free that somebody waits for. Some at a time, each in a
     * transaction of its own; one that fails keeps no other waiting.
     */
    void tend() {
        var some = ends.awaiting(last, SOME);
        for (var one : some) {
            try {
                times.tend(one);
            } catch (RuntimeException e) {
                LOG.warn("a session could not be tended", e);
            }
        }
        last = some.size() < SOME ? null : some.getLast();
    }
}
