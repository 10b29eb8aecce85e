package cn.kehui.visitor.booking;

import cn.kehui.ground.base.Beijing;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What ends by itself: held places that nobody took, names and numbers that nobody needs. */
@Component
class BookingEnds {
    private static final int SOME = 200;
    private static final Logger LOG = LoggerFactory.getLogger(BookingEnds.class);

    private final BookingSql sql;
    private final EndSql ends;
    private final BookingMoves moves;
    private final Clock clock;

    BookingEnds(BookingSql sql, EndSql ends, BookingMoves moves, Clock clock) {
        this.sql = sql;
        this.ends = ends;
        this.moves = moves;
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
     * Deletes names and numbers of who came so many days ago as the host has said, and of whoever
     * gave the places back a day ago; how many they were stays. Safe to repeat.
     *
     * @return how many there were; less than all where there are very many
     */
    @Transactional
    int delete() {
        return ends.delete(Beijing.today(clock), clock.instant());
    }
}
