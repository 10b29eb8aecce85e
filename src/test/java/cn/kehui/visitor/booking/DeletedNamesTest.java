package cn.kehui.visitor.booking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
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
    @Autowired BookingEnds ends;
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
        ends.delete();
        assertThat(kept(session).getFirst()).containsEntry("name", "小海1");
        session.days(-31);
        ends.delete();

        assertThat(kept(session))
                .containsExactly(Map.of("name", "", "sealed", false, "hash", "", "people", 3));
        assertThat(session.kept()).isEqualTo(new BookableSession.Kept(3, 3, 1, 0));
    }

    private List<Map<String, Object>> kept(BookableSession session) {
        return db.sql(
                        "select name, mobile like 'k1:%' as sealed, mobile_hash as hash, adults + children as people from booking where activity_id = ?")
                .param(session.id.activity().value())
                .query()
                .listOfRows();
    }
}
