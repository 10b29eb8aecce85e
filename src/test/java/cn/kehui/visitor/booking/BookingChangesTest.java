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

/** A party that changes how many they are. */
@KehuiTest
class BookingChangesTest {
    private static final int CAPACITY = 6;

    @Autowired Bookings bookings;
    @Autowired BookingMoves moves;
    @Autowired JdbcClient db;
    @Autowired Clock clock;

    private BookableSession session;

    @BeforeEach
    void open() {
        session = new BookableSession(db, clock, CAPACITY);
    }

    @Test
    void aPartyThatGrowsNeedsAsManyPlacesMore() {
        var two = booked(party(1, 2, 0));
        booked(party(2, 3, 0));

        assertThat(bookings.change(two, new Visitors(2, 1))).isNull();
        assertThat(bookings.change(two, new Visitors(3, 1)))
                .isEqualTo(new BookingAnswer.Full(0, false));
        assertThat(bookings.change(two, new Visitors(3, 3)))
                .isEqualTo(new BookingAnswer.TooMany(5));
        assertThat(bookings.change(two, new Visitors(1, 0))).isNull();
        bookings.cancel(two);
        bookings.cancel(two);

        assertThat(session.kept()).isEqualTo(new BookableSession.Kept(3, 3, 1, 0));
    }

    @Test
    void whereTheHostSaysYesToEachAPartyThatGrowsIsAskedForAnew() {
        session.offers("approves = true");
        var family = party(1, 2, 0);
        assertThat(bookings.book(session.id, family))
                .isEqualTo(new BookingAnswer.Kept(BookingState.ASKED));
        moves.decide(session.id, family.link().hash(), true);

        assertThat(bookings.change(family.link(), new Visitors(1, 0))).isNull();
        assertThat(states(family.link())).containsExactly(BookingState.BOOKED);
        assertThat(bookings.change(family.link(), new Visitors(2, 1))).isNull();

        assertThat(states(family.link())).containsExactly(BookingState.ASKED);
        assertThat(session.kept()).isEqualTo(new BookableSession.Kept(3, 3, 1, 0));
    }

    @Test
    void whoWaitsGrowsToNoMoreThanThereAre() {
        session.offers("most = 9");
        booked(party(1, 6, 0));
        var two = waits(party(2, 2, 0));

        assertThat(bookings.change(two, new Visitors(7, 0)))
                .isEqualTo(new BookingAnswer.TooMany(6));
        assertThat(bookings.change(two, new Visitors(6, 0))).isNull();
    }

    @Test
    void whatEndedIsNotChanged() {
        var family = booked(party(1, 2, 0));
        bookings.cancel(family);

        assertThat(bookings.change(family, new Visitors(1, 0)))
                .isEqualTo(new BookingAnswer.Ended());
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
