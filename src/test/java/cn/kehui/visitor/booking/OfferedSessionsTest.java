package cn.kehui.visitor.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.visitor.programme.PublishedOnes;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityMove;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Whoever offered places finds who booked them, whatever became of the session. */
@KehuiTest
@RecordApplicationEvents
class OfferedSessionsTest {
    @Autowired ApplicationContext context;
    @Autowired Activities activities;
    @Autowired BookingOffers offers;
    @Autowired BookingGuests guests;
    @Autowired Bookings bookings;
    @Autowired ApplicationEvents events;

    private PublishedOnes ones;
    private ActivityId activity;
    private SessionId session;

    @BeforeEach
    void offer() {
        ones = new PublishedOnes(context);
        activity =
                ones.published(
                        Map.of(
                                "rows[0].day", "2099年5月24日",
                                "rows[1].day", "2099年5月25日",
                                "rows[1].from", "9:00",
                                "rows[1].venue", "三号码头"));
        var key = activities.sessions(activities.activity(ones.filler, activity)).getLast().key();
        session = new SessionId(activity, key);
        assertThat(offers.set(ones.filler, session, rule(0))).isEmpty();
    }

    @Test
    void aSessionThatWentKeepsItsGuestsAndItsRule() {
        assertThat(bookings.book(session, BookableSession.party(1, 2, 0)))
                .isEqualTo(new BookingAnswer.Kept(BookingState.BOOKED));
        ones.move(activity, ActivityMove.CHANGE, "");
        activities.less(ones.filler, activity, session.key());

        var written = activities.activity(ones.filler, activity);
        assertThat(activities.findings(written))
                .filteredOn(one -> one.key().equals("booking.left"))
                .singleElement()
                .satisfies(one -> assertThat(one.message()).contains("还有 2 人约着"))
                .satisfies(one -> assertThat(one.stops()).isFalse());
        assertThat(context.getBean(BesideBooking.class).of(written).getFirst().words())
                .contains("其中 2 人约的场次在改动里删去了");
        assertThat(left().offer().standing()).isEqualTo(SessionStanding.OPEN);
        assertThat(left().session().day()).hasToString("2099-05-25");
        ones.submitted(activity);
        ones.approve(activity);

        assertThat(left().offer().standing()).isEqualTo(SessionStanding.GONE);
        assertThat(guests.of(ones.filler, session, 0, 9).ones()).hasSize(1);
        assertThat(offers.set(ones.filler, session, rule(1))).isEmpty();
    }

    @Test
    void aGuestIsFoundByTheWholeCodeAloneAndThatIsKept() {
        var family = BookableSession.party(1, 2, 0);
        bookings.book(session, family);
        var code = bookings.of(family.link()).booking().code();

        for (var part : List.of("", "-", code.substring(0, 4), code + "A", "%", "________")) {
            assertThatThrownBy(() -> guests.number(ones.filler, session, part))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> guests.decide(ones.filler, session, part, false))
                    .isInstanceOf(NotFound.class);
        }
        var typed = " " + code.toLowerCase(Locale.ROOT).replace("-", "");
        assertThat(guests.number(ones.filler, session, typed)).isEqualTo("13900000001");

        assertThat(events.stream(BookingAct.BookingNumberSeen.class))
                .extracting(BookingAct.BookingNumberSeen::code)
                .containsExactly(code);
    }

    private BookingOffers.Offered left() {
        var all = offers.of(activities.activity(ones.filler, activity));
        assertThat(all).hasSize(2);
        assertThat(all.getLast().session().key()).isEqualTo(session.key());
        return all.getLast();
    }

    @Test
    void namesOfWhoBookedAreKeptNoLongerThanTheyWereTold() {
        assertThat(offers.set(ones.filler, session, rule(1, 60))).isEmpty();
        bookings.book(session, BookableSession.party(1, 2, 0));

        assertThat(offers.set(ones.filler, session, rule(2, 61)))
                .extracting(Finding::at)
                .containsExactly("keep");
        assertThat(offers.set(ones.filler, session, rule(2, 7))).isEmpty();
    }

    private static OfferRule rule(long version) {
        return rule(version, 30);
    }

    private static OfferRule rule(long version, int keep) {
        return new OfferRule(
                30,
                Instant.EPOCH,
                new OfferRule.Lead(0, false),
                5,
                false,
                new OfferRule.Waits(true, 24),
                "",
                new OfferRule.Kept(keep, false, version));
    }
}
