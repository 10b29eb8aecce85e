package cn.kehui.visitor.booking;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code booking} table, where names and numbers are deleted. */
@Component
class EndSql {
    private static final Duration ENDED = Duration.ofDays(1);

    /**
     * In which campaigns somebody's name is kept longer than it may be; each is written by itself.
     */
    private static final String CAMPAIGNS =
            "select distinct campaign_id from booking_offer order by 1";

    /**
     * A session that is gone from its activity counts as held on the day on which it was booked
     * last.
     */
    private static final String DELETE =
            """
            update booking b
               set name = '', mobile = '', mobile_hash = ''
              from booking_offer o
              left join activity_session s
                on s.campaign_id = o.campaign_id and s.activity_id = o.activity_id and s.key = o.session_key
             where b.campaign_id = :campaign and o.campaign_id = :campaign
               and o.activity_id = b.activity_id and o.session_key = b.session_key
               and b.name || b.mobile || b.mobile_hash <> ''
               and (coalesce(s.held_on, b.moved_at::date) + o.keep_days < :today
                    or b.state in ('CANCELLED', 'DECLINED', 'LAPSED') and b.moved_at < :ended)
            """;

    /** Before every other. */
    private static final UUID FIRST = new UUID(0, 0);

    /** In whatever campaign: they are gone through one after the other. */
    private static final String AWAITING =
            """
            select distinct campaign_id, activity_id, session_key
              from booking
             where state in ('ASKED', 'WAITING') and (campaign_id, activity_id, session_key) > (:campaign, :activity, :session)
             order by campaign_id, activity_id, session_key limit :most
            """;

    private static final String LAPSE =
            """
            with lapsed as (
                update booking set state = 'LAPSED', moved_at = :now
                 where campaign_id = :campaign and activity_id = :activity and session_key = :session and state = :state
                returning adults + children as people)
            select coalesce(sum(people), 0) from lapsed
            """;

    private final JdbcClient db;

    EndSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * Sessions on which somebody waits for a place or for the host.
     *
     * @param after the one after which they come; null: from the first
     */
    List<SessionId> awaiting(@Nullable SessionId after, int most) {
        return db.sql(AWAITING)
                .param("campaign", after == null ? "" : after.activity().campaign().value())
                .param("activity", after == null ? FIRST : after.activity().value())
                .param("session", after == null ? "" : after.key())
                .param("most", most)
                .query((row, _) -> BookingSql.session(row))
                .list();
    }

    /**
     * Ends all of a session that are in a state.
     *
     * @return how many people they were
     */
    int lapse(SessionId session, BookingState state, Instant now) {
        return ask(LAPSE, session)
                .param("state", state.name())
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec ask(String sql, SessionId id) {
        return db.sql(sql)
                .param("campaign", id.activity().campaign().value())
                .param("activity", id.activity().value())
                .param("session", id.key());
    }

    int delete(LocalDate today, Instant now) {
        return db.sql(CAMPAIGNS).query(String.class).list().stream()
                .mapToInt(
                        campaign ->
                                db.sql(DELETE)
                                        .param("campaign", campaign)
                                        .param("today", today)
                                        .param("ended", Timestamp.from(now.minus(ENDED)))
                                        .update())
                .sum();
    }
}
