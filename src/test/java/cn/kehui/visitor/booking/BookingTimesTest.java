package cn.kehui.visitor.booking;

import static cn.kehui.visitor.booking.BookableSession.party;
import static cn.kehui.visitor.booking.BookableSession.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What time brings to who booked and who waits. */
@KehuiTest
class BookingTimesTest {
    private static final int CAPACITY = 6;

    @Autowired Bookings bookings;
    @Autowired BookingEnds ends;
    @Autowired BookingMoves moves;
    @Autowired JdbcClient db;
    @Autowired Clock clock;

    private BookableSession session;

    @BeforeEach
    void open() {
        session = new BookableSession(db, clock, CAPACITY);
    }

    @Test
    void onceTheSessionHasBegunNobodyTakesBackWhoCame() {
        var family = booked(party(1, 2, 1));
        session.days(-1);

        assertThat(bookings.cancel(family)).isEqualTo(new BookingAnswer.Begun());
        assertThat(moves.decide(session.id, family.hash(), false)).isFalse();

        assertThat(states(family)).containsExactly(BookingState.BOOKED);
        assertThat(session.kept()).isEqualTo(new BookableSession.Kept(3, 3, 1, 0));
    }

    @Test
    void nobodyWaitsForWhatCannotComeAnyMore() {
        session.offers("approves = true");
        var asked = party(1, 5, 0);
        bookings.book(session.id, asked);
        var waits = waits(party(2, 2, 0));
        ends.tend();
        assertThat(states(asked.link(), waits))
                .containsExactly(BookingState.ASKED, BookingState.WAITING);

        session.offers("lead_days = 9"); // booking closes three days ago
        ends.tend();
        assertThat(states(asked.link(), waits))
                .containsExactly(BookingState.ASKED, BookingState.LAPSED);

        session.days(-1);
        ends.tend();
        ends.tend();
        assertThat(states(asked.link())).containsExactly(BookingState.LAPSED);
        assertThat(session.kept()).isEqualTo(new BookableSession.Kept(0, 0, 0, 0));
    }

    @Test
    void whoWaitsGetsWhatBecameFreeWhileBookingWasPaused() {
        var all = booked(party(1, 5, 0));
        booked(party(3, 1, 0));
        var waits = waits(party(2, 2, 0));
        session.offers("paused = true");
        bookings.cancel(all);
        ends.tend();
        assertThat(states(waits)).containsExactly(BookingState.WAITING);

        session.offers("paused = false");
        ends.tend();

        assertThat(states(waits)).containsExactly(BookingState.HELD);
        assertThat(session.kept()).isEqualTo(new BookableSession.Kept(3, 3, 2, 0));
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
