package cn.kehui.visitor.booking;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.week.activity.ActivityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code booking} table: one party at a time. */
@Component
class BookingSql {
    /**
     * By the link alone: an address says no more. Where two sessions were asked at the same instant
     * with one form, it is that of the first.
     */
    private static final String OF_LINK =
            "select * from booking where link = :link order by asked_at, session_key limit 1";

    private static final String ONE =
            """
            select * from booking
             where campaign_id = :campaign and activity_id = :activity and session_key = :session and link = :link
            """;
    private static final String STATE =
            """
            select state from booking
             where campaign_id = :campaign and activity_id = :activity and session_key = :session and link = :link
            """;
    private static final String MOVE =
            """
            update booking
               set state = :state, moved_at = :now, held_until = :until
             where campaign_id = :campaign and activity_id = :activity and session_key = :session and link = :link
            """;
    private static final String CHANGE =
            """
            update booking
               set adults = :adults, children = :children,
                   guardian_at = case when :children = 0 then null else coalesce(guardian_at, :guardian) end
             where campaign_id = :campaign and activity_id = :activity and session_key = :session and link = :link
            """;
    private static final String WAITING =
            """
            select link, turn, adults + children as people
              from booking
             where campaign_id = :campaign and activity_id = :activity and session_key = :session
               and state = 'WAITING' and adults + children <= :free
             order by turn limit :most
            """;
    private static final String AHEAD =
            """
            select count(*) from booking
             where campaign_id = :campaign and activity_id = :activity and session_key = :session
               and state = 'WAITING' and turn < :turn
            """;

    /** In whatever campaign: they are looked for by the time. */
    private static final String LAPSED =
            """
            select campaign_id, activity_id, session_key, link
              from booking where state = 'HELD' and held_until <= :now
             order by held_until limit :most
            """;

    /** So many of who waits are looked at when places become free. */
    private static final int MOST_ASKED = 1_000;

    private final JdbcClient db;

    BookingSql(JdbcClient db) {
        this.db = db;
    }

    Optional<Booking> of(BookingLink link) {
        return db.sql(OF_LINK)
                .param("link", link.hash())
                .query((row, _) -> booking(row))
                .optional();
    }

    Optional<BookingState> state(SessionId session, String link) {
        return ask(STATE, session).param("link", link).query(BookingState.class).optional();
    }

    Optional<Booking> one(SessionId session, String link) {
        return ask(ONE, session).param("link", link).query((row, _) -> booking(row)).optional();
    }

    /**
     * @param until of a place that is held
     */
    void hold(SessionId session, String link, Instant now, Instant until) {
        put(session, link, BookingState.HELD, now).param("until", Timestamp.from(until)).update();
    }

    void move(Booking one, BookingState to, Instant now) {
        put(one.session(), one.link(), to, now)
                .param("until", null, Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private JdbcClient.StatementSpec put(
            SessionId session, String link, BookingState to, Instant now) {
        return ask(MOVE, session)
                .param("link", link)
                .param("state", to.name())
                .param("now", Timestamp.from(now));
    }

    /**
     * @param guardian when a guardian agreed, where there are children
     */
    void change(Booking one, Visitors visitors, Instant guardian) {
        ask(CHANGE, one.session())
                .param("link", one.link())
                .param("adults", visitors.adults())
                .param("children", visitors.children())
                .param("guardian", Timestamp.from(guardian))
                .update();
    }

    /** Those for whom so many places are enough, in the order in which they came. */
    List<BookingRules.Waiting> waiting(SessionId session, int free) {
        return ask(WAITING, session)
                .param("free", free)
                .param("most", MOST_ASKED)
                .query(BookingRules.Waiting.class)
                .list();
    }

    /** How many wait before it. */
    int ahead(Booking one) {
        return ask(AHEAD, one.session()).param("turn", one.turn()).query(Integer.class).single();
    }

    /** A held place to which nobody said yes. */
    record Lapsed(SessionId session, String link) {}

    List<Lapsed> lapsed(Instant now, int most) {
        return db.sql(LAPSED)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query((row, _) -> new Lapsed(session(row), row.getString("link")))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, SessionId id) {
        return db.sql(sql)
                .param("campaign", id.activity().campaign().value())
                .param("activity", id.activity().value())
                .param("session", id.key());
    }

    static SessionId session(ResultSet row) throws SQLException {
        return new SessionId(
                new ActivityId(
                        new CampaignId(row.getString("campaign_id")),
                        row.getObject("activity_id", UUID.class)),
                row.getString("session_key"));
    }

    static Booking booking(ResultSet row) throws SQLException {
        var until = row.getTimestamp("held_until");
        return new Booking(
                session(row),
                row.getString("link"),
                row.getLong("turn"),
                BookingState.valueOf(row.getString("state")),
                row.getString("name"),
                new Visitors(row.getInt("adults"), row.getInt("children")),
                row.getTimestamp("asked_at").toInstant(),
                until == null ? null : until.toInstant());
    }
}
