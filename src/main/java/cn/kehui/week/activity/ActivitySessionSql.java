package cn.kehui.week.activity;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code activity_session} table: what is understood of sessions, to be looked for. */
@Component
class ActivitySessionSql {
    private static final String CLEAR =
            "delete from activity_session where campaign_id = :campaign and activity_id = :id";
    private static final String INSERT =
            """
            insert into activity_session (campaign_id, activity_id, key, place, held_on, starts, ends, venue, online, expected, capacity)
            values (:campaign, :id, :key, :place, :day, :starts, :ends, :venue, :online, :expected, :capacity)
            """;

    private final JdbcClient db;

    ActivitySessionSql(JdbcClient db) {
        this.db = db;
    }

    /** In the place of those that there were. */
    void put(ActivityId id, List<Session> sessions) {
        of(CLEAR, id).update();
        for (var one : sessions) {
            of(INSERT, id)
                    .param("key", one.key())
                    .param("place", sessions.indexOf(one))
                    .param("day", one.day())
                    .param("starts", one.from())
                    .param("ends", one.to())
                    .param("venue", one.venue())
                    .param("online", !one.link().isEmpty())
                    .param("expected", one.expected())
                    .param("capacity", one.capacity())
                    .update();
        }
    }

    private JdbcClient.StatementSpec of(String sql, ActivityId id) {
        return db.sql(sql).param("campaign", id.campaign().value()).param("id", id.value());
    }
}
