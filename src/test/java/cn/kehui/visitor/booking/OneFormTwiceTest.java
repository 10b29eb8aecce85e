package cn.kehui.visitor.booking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.ground.cipher.KeyRing;
import cn.kehui.ground.cipher.Phones;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** One form that is sent to two sessions at the same moment books on one of them. */
@KehuiTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OneFormTwiceTest {
    private static final String WAITS =
            "select count(*) from pg_locks where locktype = 'advisory' and not granted";

    @Autowired BookingBatches batches;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient db;
    @Autowired Clock clock;

    private final Phones phones = new Phones(KeyRing.passing().sealer(Bookings.PURPOSE));
    private final BookingAsk form = BookableSession.party(1, 2, 0);
    private BookableSession here;
    private BookableSession there;

    @BeforeEach
    void open() {
        here = new BookableSession(db, clock, 9);
        there = new BookableSession(db, clock, 9);
    }

    @AfterEach
    void gone() {
        here.gone();
        there.gone();
    }

    @Test
    void theSecondWaitsUntilTheFirstIsKept() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var second =
                    transaction.execute(
                            _ -> {
                                assertThat(asked(here))
                                        .isEqualTo(new BookingAnswer.Kept(BookingState.BOOKED));
                                var other = threads.submit(() -> asked(there));
                                untilItWaits(other);
                                return other;
                            });

            assertThat(second.get()).isEqualTo(new BookingAnswer.Used());
        }
        assertThat(here.kept()).isEqualTo(new BookableSession.Kept(2, 2, 1, 0));
        assertThat(there.kept()).isEqualTo(new BookableSession.Kept(0, 0, 0, 0));
    }

    /** What the first one did not keep after all, the second one does. */
    @Test
    void theSecondBooksWhereTheFirstFails() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var second =
                    transaction.execute(
                            status -> {
                                asked(here);
                                var other = threads.submit(() -> asked(there));
                                untilItWaits(other);
                                status.setRollbackOnly();
                                return other;
                            });

            assertThat(second.get()).isEqualTo(new BookingAnswer.Kept(BookingState.BOOKED));
        }
        assertThat(here.kept()).isEqualTo(new BookableSession.Kept(0, 0, 0, 0));
        assertThat(there.kept()).isEqualTo(new BookableSession.Kept(2, 2, 1, 0));
    }

    private BookingAnswer asked(BookableSession session) {
        var ask = SealedAsk.of(form, phones);
        return batches.commit(session.id, List.of(ask)).answers().getFirst();
    }

    private void untilItWaits(Future<?> other) {
        while (!other.isDone() && db.sql(WAITS).query(Long.class).single() == 0) {
            Thread.onSpinWait();
        }
    }
}
