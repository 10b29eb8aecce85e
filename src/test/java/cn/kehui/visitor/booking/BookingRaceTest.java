package cn.kehui.visitor.booking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Many at once for few places: never one too many, and each is told what became of it. */
@KehuiTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class BookingRaceTest {
    private static final int CAPACITY = 100;
    private static final int AGAIN = 20;

    @Autowired Bookings bookings;
    @Autowired BookingBatches batches;
    @Autowired JdbcClient db;
    @Autowired Clock clock;

    private BookableSession session;

    @BeforeEach
    void open() {
        session = new BookableSession(db, clock, CAPACITY);
    }

    @AfterEach
    void gone() {
        session.gone();
    }

    @Test
    void asManyGetPlacesAsThereAre() throws Exception {
        var answers =
                together(
                        IntStream.range(0, 600)
                                .mapToObj(i -> ask(BookableSession.party(i, 1, 0)))
                                .toList());

        assertThat(answers).filteredOn(BookingAnswer.Kept.class::isInstance).hasSize(CAPACITY);
        assertThat(answers).filteredOn(BookingAnswer.Full.class::isInstance).hasSize(500);
        assertThat(session.kept())
                .isEqualTo(new BookableSession.Kept(CAPACITY, CAPACITY, CAPACITY, 0));
    }

    @Test
    void aPartyComesWholeOrNotAtAll() throws Exception {
        var random = new Random(7);
        var asks =
                IntStream.range(0, 300)
                        .mapToObj(
                                i ->
                                        BookableSession.party(
                                                i, 1 + random.nextInt(3), random.nextInt(3)))
                        .toList();

        var answers = together(asks.stream().map(this::ask).toList());

        int places = 0;
        for (int i = 0; i < asks.size(); i++) {
            places +=
                    answers.get(i) instanceof BookingAnswer.Kept
                            ? asks.get(i).visitors().people()
                            : 0;
        }
        assertThat(places).isLessThanOrEqualTo(CAPACITY).isGreaterThan(CAPACITY - 5);
        assertThat(session.kept().taken()).isEqualTo(places);
        assertThat(session.kept().places()).isEqualTo(places);
    }

    @Test
    void aFormThatIsSentTwiceBooksOnce() throws Exception {
        var once = BookableSession.party(1, 2, 1);

        var answers = together(IntStream.range(0, 40).mapToObj(_ -> ask(once)).toList());

        assertThat(answers).containsOnly(new BookingAnswer.Kept(BookingState.BOOKED));
        assertThat(session.kept()).isEqualTo(new BookableSession.Kept(3, 3, 1, 0));
    }

    @Test
    void itIsTheDatabaseThatRefusesOneTooMany() throws Exception {
        var asks = IntStream.range(0, 400).mapToObj(i -> BookableSession.party(i, 1, 0)).toList();
        var phones =
                new cn.kehui.ground.cipher.Phones(
                        cn.kehui.ground.cipher.KeyRing.passing().sealer("booking"));

        // as several processes would, each with a sequencer of its own
        together(
                asks.stream()
                        .<Callable<Object>>map(one -> () -> committed(SealedAsk.of(one, phones)))
                        .toList());

        assertThat(session.kept())
                .isEqualTo(new BookableSession.Kept(CAPACITY, CAPACITY, CAPACITY, 0));
    }

    @Test
    void whateverIsBookedWaitedForAndCancelledAddsUp() throws Exception {
        var random = new Random(11);
        var asks =
                IntStream.range(0, 200)
                        .mapToObj(
                                i ->
                                        BookableSession.waiting(
                                                BookableSession.party(
                                                        i,
                                                        1 + random.nextInt(2),
                                                        random.nextInt(3))))
                        .toList();
        var all = new ArrayList<Callable<BookingAnswer>>();
        for (var one : asks) {
            all.add(ask(one));
            if (random.nextBoolean()) {
                all.add(
                        () -> {
                            ask(one).call();
                            bookings.cancel(one.link());
                            return new BookingAnswer.Paused();
                        });
            }
        }

        together(all);

        var kept = session.kept();
        assertThat(kept.taken()).isEqualTo(kept.places()).isLessThanOrEqualTo(CAPACITY);
        assertThat(kept.waiting() == 0 || kept.taken() > CAPACITY - 5).isTrue();
    }

    /** Asks again for as long as it stands in line, as the page of who waits does. */
    private Callable<BookingAnswer> ask(BookingAsk one) {
        return () -> {
            var answer = bookings.book(session.id, one);
            for (int i = 0; i < AGAIN && answer instanceof BookingAnswer.Queued; i++) {
                answer = bookings.book(session.id, one);
            }
            return answer;
        };
    }

    /** A machine that stands still for long lets go of the session, and asks again. */
    private Object committed(SealedAsk one) {
        for (int i = 0; i < AGAIN; i++) {
            try {
                return batches.commit(session.id, List.of(one));
            } catch (TransactionException | DataAccessException e) {
                assertThat(Sequencer.passes(e)).as("%s", e).isTrue();
            }
        }
        throw new AssertionError("the session was never let go");
    }

    private static <T> List<T> together(List<Callable<T>> all) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<T>();
            for (Future<T> one : threads.invokeAll(all)) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
