package cn.kehui.week.evidence;

import cn.kehui.week.activity.ActivityId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When an activity is held, by the sessions that are understood. */
@Component
class HeldSql {
    private static final String HELD =
            """
            select min(held_on) as first, max(held_on) as last
              from activity_session
             where campaign_id = :campaign and activity_id = :activity
            """;

    private final JdbcClient db;

    HeldSql(JdbcClient db) {
        this.db = db;
    }

    EvidenceDemands.Held of(ActivityId id) {
        return db.sql(HELD)
                .param("campaign", id.campaign().value())
                .param("activity", id.value())
                .query(
                        (row, _) ->
                                new EvidenceDemands.Held(
                                        row.getObject("first", LocalDate.class),
                                        row.getObject("last", LocalDate.class)))
                .single();
    }
}
