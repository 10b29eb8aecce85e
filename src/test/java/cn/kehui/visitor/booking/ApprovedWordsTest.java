package cn.kehui.visitor.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.NotFound;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Visitors read and book what was approved, whatever is being written meanwhile. */
@KehuiTest
class ApprovedWordsTest {
    private static final String DRAFT =
            "update activity_session set held_on = '2030-01-01', venue = '没有人审过的地方' where activity_id = ?";

    @Autowired Bookings bookings;
    @Autowired JdbcClient db;
    @Autowired Clock clock;

    private BookableSession session;

    @BeforeEach
    void open() {
        session = new BookableSession(db, clock, 3);
    }

    @Test
    void standWhileTheyAreChangedAndBookingGoesOnByThem() {
        session.activity("stage = 'CHANGING', title = '没有人审过的名字', rows = '[]'");
        db.sql(DRAFT).param(session.id.activity().value()).update();

        var offer = bookings.offer(session.id);

        assertThat(offer.title()).isEqualTo("海洋科普开放日");
        assertThat(offer.at().venue()).isEqualTo("一号楼");
        assertThat(offer.at().day()).isEqualTo(Beijing.today(clock).plusDays(6));
        assertThat(bookings.offers(session.id.activity())).hasSize(1);
        assertThat(bookings.book(session.id, BookableSession.party(1, 2, 0)))
                .isEqualTo(new BookingAnswer.Kept(BookingState.BOOKED));
    }

    @Test
    void areThoseThatWereApprovedLast() {
        session.approved("2099年5月1日");

        assertThat(bookings.offer(session.id).at().day()).hasToString("2099-05-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "counts = 'DRAFT', stage = 'DRAFT'",
                "counts = 'DRAFT', stage = 'RETURNED'",
                "counts = 'APPROVED', stage = 'APPROVED'",
                "counts = 'APPROVED', stage = 'CANCELLED'"
            })
    void ofWhatNobodyPublishedNothingIsSaid(String what) {
        session.activity(what);

        assertThatThrownBy(() -> bookings.offer(session.id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bookings.book(session.id, BookableSession.party(1, 1, 0)))
                .isInstanceOf(NotFound.class);
        assertThat(bookings.offers(session.id.activity())).isEmpty();
    }

    @Test
    void whoBookedWhatCountsAsAnotherKeepsTheLink() {
        var family = BookableSession.party(1, 2, 0);
        bookings.book(session.id, family);
        session.merged();

        assertThat(bookings.offers(session.id.activity())).isEmpty();
        assertThat(bookings.of(family.link()).booking().state()).isEqualTo(BookingState.BOOKED);
    }
}
