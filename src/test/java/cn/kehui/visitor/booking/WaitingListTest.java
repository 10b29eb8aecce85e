package cn.kehui.visitor.booking;

import static cn.kehui.visitor.booking.BookableSession.party;
import static cn.kehui.visitor.booking.BookableSession.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who waits for places that others give back: in their order, each whole. */
@KehuiTest
class WaitingListTest {
    private static final int CAPACITY = 6;

    @Autowired Bookings bookings;
    @Autowired BookingEnds ends;
    @Autowired JdbcClient db;
    @Autowired Clock clock;

    private BookableSession session;

    @BeforeEach
    void open() {
        session = new BookableSession(db, clock, CAPACITY);
    }

    @Test
    void whoCameFirstOfThoseForWhomItIsEnoughGetsWhatBecomesFree() {
        var two = booked(party(1, 2, 0));
        var four = booked(party(2, 2, 2));
        var three = waits(party(3, 3, 0));
        var one = waits(party(4, 1, 0));
        var another = waits(party(5, 2, 0));
        assertThat(bookings.of(another).ahead()).isEqualTo(2);

        bookings.cancel(two);

        assertThat(states(three, one, another))
                .containsExactly(BookingState.WAITING, BookingState.HELD, BookingState.WAITING);
        assertThat(bookings.of(three).ahead()).isZero();
        assertThat(bookings.of(another).ahead()).isEqualTo(1);
        assertThat(bookings.take(one)).isTrue();
        assertThat(bookings.take(one)).isTrue();

        bookings.cancel(four);

        assertThat(states(three, one, another))
                .containsExactly(BookingState.HELD, BookingState.BOOKED, BookingState.HELD);
        assertThat(session.kept()).isEqualTo(new BookableSession.Kept(6, 6, 3, 0));
    }

    @Test
    void aHeldPlaceThatNobodyTakesGoesToTheNext() {
        var all = booked(party(1, 5, 0));
        booked(party(2, 1, 0));
        var first = waits(party(3, 5, 0));
        var second = waits(party(4, 5, 0));
        bookings.cancel(all);
        assertThat(states(first, second)).containsExactly(BookingState.HELD, BookingState.WAITING);

        session.held("held_until = timestamptz '2000-01-01'");
        assertThat(bookings.take(first)).isFalse();
        ends.lapse();

        assertThat(states(first, second)).containsExactly(BookingState.LAPSED, BookingState.HELD);
    }

    @Test
    void nobodyOvertakesWhoWaits() {
        booked(party(1, 5, 0));
        booked(party(2, 1, 0));
        var first = waits(party(3, 2, 0));

        session.offers("capacity = 8");
        var late = party(4, 2, 0);
        assertThat(bookings.book(session.id, waiting(late)))
                .isEqualTo(new BookingAnswer.Kept(BookingState.WAITING));

        assertThat(states(first)).containsExactly(BookingState.HELD);
    }

    @Test
    void aNumberBooksOnceOnASession() {
        booked(party(1, 1, 0));

        assertThat(bookings.book(session.id, party(1, 1, 0))).isEqualTo(new BookingAnswer.Again());
    }

    /** Whatever comes in whatever order: never above the capacity, and the counts are the sums. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theSumsAreRight(long seed) {
        var random = new Random(seed);
        var links = new ArrayList<BookingLink>();
        for (int i = 0; i < 60; i++) {
            var any = links.isEmpty() ? null : links.get(random.nextInt(links.size()));
            switch (any == null ? 0 : random.nextInt(5)) {
                case 0, 1 -> {
                    var ask = waiting(party(i, random.nextInt(3) + 1, random.nextInt(3)));
                    if (bookings.book(session.id, ask) instanceof BookingAnswer.Kept) {
                        links.add(ask.link());
                    }
                }
                case 2 -> bookings.cancel(any);
                case 3 ->
                        bookings.change(
                                any, new Visitors(random.nextInt(3) + 1, random.nextInt(2)));
                default -> {
                    if (random.nextBoolean()) {
                        bookings.take(any);
                    } else {
                        session.held("held_until = timestamptz '2000-01-01'");
                        ends.lapse();
                    }
                }
            }
            var kept = session.kept();
            assertThat(kept.taken()).isEqualTo(kept.places()).isLessThanOrEqualTo(CAPACITY);
        }
    }

    private BookingLink booked(BookingAsk ask) {
        assertThat(bookings.book(session.id, ask))
                .isEqualTo(new BookingAnswer.Kept(BookingState.BOOKED));
        return ask.link();
    }

    private BookingLink waits(BookingAsk ask) {
        assertThat(bookings.book(session.id, ask)).isInstanceOf(BookingAnswer.Full.class);
        assertThat(bookings.book(session.id, waiting(ask)))
                .isEqualTo(new BookingAnswer.Kept(BookingState.WAITING));
        return ask.link();
    }

    private List<BookingState> states(BookingLink... links) {
        return java.util.Arrays.stream(links)
                .map(one -> bookings.of(one).booking().state())
                .toList();
    }
}
