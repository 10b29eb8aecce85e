package cn.kehui.visitor.booking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.ground.base.Beijing;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names and numbers go when the host said so; how many they were stays. */
@KehuiTest
class DeletedNamesTest {
    @Autowired Bookings bookings;
    @Autowired BookingNames names;
    @Autowired JdbcClient db;
    @Autowired Clock clock;

    @Test
    void areDeletedSoManyDaysAfterAndTheCountsStay() {
        var session = new BookableSession(db, clock, 10);
        bookings.book(session.id, BookableSession.party(1, 2, 1));
        assertThat(kept(session).getFirst())
                .containsEntry("name", "小海1")
                .containsEntry("sealed", true);

        session.days(-30);
        names.delete();
        assertThat(kept(session).getFirst()).containsEntry("name", "小海1");
        session.days(-31);
        names.delete();

        assertThat(kept(session))
                .containsExactly(Map.of("name", "", "sealed", false, "hash", "", "people", 3));
        assertThat(session.kept()).isEqualTo(new BookableSession.Kept(3, 3, 1, 0));
    }

    @Test
    void byTheDayThatWasApprovedWhateverIsWrittenMeanwhile() {
        var session = new BookableSession(db, clock, 10);
        bookings.book(session.id, BookableSession.party(1, 2, 1));
        session.activity("stage = 'CHANGING'");
        db.sql("update activity_session set held_on = date '2020-01-01' where activity_id = ?")
                .param(session.id.activity().value())
                .update();

        names.delete();

        assertThat(kept(session).getFirst()).containsEntry("name", "小海1");
    }

    @Test
    void whereNoDayIsKnownADayOfBeijingCounts() {
        var session = new BookableSession(db, clock, 10);
        bookings.book(session.id, BookableSession.party(1, 2, 1));
        session.activity("approved = jsonb_set(approved, '{rows}', '[]')");
        var evening = Beijing.today(clock).minusDays(31).atTime(0, 30).atZone(Beijing.ZONE);
        session.booked("moved_at = timestamptz '" + evening.toOffsetDateTime().plusDays(1) + "'");
        names.delete();
        assertThat(kept(session).getFirst()).containsEntry("name", "小海1");

        session.booked("moved_at = timestamptz '" + evening.toOffsetDateTime() + "'");
        names.delete();

        assertThat(kept(session).getFirst()).containsEntry("name", "");
    }

    private List<Map<String, Object>> kept(BookableSession session) {
        return db.sql(
                        "select name, mobile like 'k1:%' as sealed, mobile_hash as hash, adults + children as people from booking where activity_id = ?")
                .param(session.id.activity().value())
                .query()
                .listOfRows();
    }
}
