package cn.kehui.visitor.booking;

import cn.kehui.week.activity.ActivityId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code booking} table, as the host of a session reads it. */
@Component
class GuestSql {
    private static final String PAGE =
            """
            select * from booking
             where campaign_id = :campaign and activity_id = :activity and session_key = :session and turn > :after
             order by turn limit :most
            """;
    private static final String COUNTS =
            """
            select state, count(*) as parties, sum(adults) as adults, sum(children) as children
              from booking
             where campaign_id = :campaign and activity_id = :activity and session_key = :session
             group by state
             order by state
            """;
    private static final String CODED =
            """
            select * from booking
             where campaign_id = :campaign and activity_id = :activity and session_key = :session
               and starts_with(link, :code)
             limit 1
            """;
    private static final String MOBILE =
            """
            select mobile from booking
             where campaign_id = :campaign and activity_id = :activity and session_key = :session and link = :link
            """;

    private static final String LEFT =
            """
            select coalesce(sum(adults + children), 0) from booking
             where campaign_id = :campaign and activity_id = :activity and session_key <> all(:sessions)
               and state in ('BOOKED', 'ASKED', 'HELD', 'WAITING')
            """;

    private final JdbcClient db;

    GuestSql(JdbcClient db) {
        this.db = db;
    }

    List<Booking> page(SessionId session, long after, int most) {
        return ask(PAGE, session)
                .param("after", after)
                .param("most", most)
                .query((row, _) -> BookingSql.booking(row))
                .list();
    }

    List<BookingGuests.Counted> counts(SessionId session) {
        return ask(COUNTS, session).query(BookingGuests.Counted.class).list();
    }

    /**
     * @param code the first letters of its link, all that a code has
     */
    Optional<Booking> coded(SessionId session, String code) {
        return ask(CODED, session)
                .param("code", code)
                .query((row, _) -> BookingSql.booking(row))
                .optional();
    }

    /** People of an activity that have booked, or wait, for other sessions than these. */
    long left(ActivityId activity, List<String> sessions) {
        return db.sql(LEFT)
                .param("campaign", activity.campaign().value())
                .param("activity", activity.value())
                .param("sessions", sessions.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /** Sealed. */
    String mobile(SessionId session, String link) {
        return ask(MOBILE, session).param("link", link).query(String.class).single();
    }

    private JdbcClient.StatementSpec ask(String sql, SessionId id) {
        return db.sql(sql)
                .param("campaign", id.activity().campaign().value())
                .param("activity", id.activity().value())
                .param("session", id.key());
    }
}
