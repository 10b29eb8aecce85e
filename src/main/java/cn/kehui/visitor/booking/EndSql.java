package cn.kehui.visitor.booking;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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

    private final JdbcClient db;

    EndSql(JdbcClient db) {
        this.db = db;
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
