package cn.kehui.week.evidence;

import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.ActivityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code photo_decision} table, and what stands of it in {@code photo}. */
@Component
class PhotoDecisionSql {
    private static final String INSERT =
            """
            insert into photo_decision (campaign_id, activity_id, photo_id, number, verdict, words, by_person, by_name, by_unit, at)
            values (:campaign, :activity, :photo, :number, :verdict, :words, :by, :name, :unit, :at)
            """;
    private static final String STANDS =
            """
            update photo set decided = :number, verdict = nullif(:verdict, 'OPEN')
             where campaign_id = :campaign and activity_id = :activity and id = :photo
            """;

    private final JdbcClient db;

    PhotoDecisionSql(JdbcClient db) {
        this.db = db;
    }

    void insert(ActivityId of, UUID photo, PhotoDecision decision, Actor by) {
        about(INSERT, of, photo, decision)
                .param("words", decision.words())
                .param("by", by.id().value())
                .param("name", decision.by())
                .param("unit", decision.unit())
                .param("at", Timestamp.from(decision.at()))
                .update();
        about(STANDS, of, photo, decision).update();
    }

    private JdbcClient.StatementSpec about(
            String sql, ActivityId of, UUID photo, PhotoDecision decision) {
        return db.sql(sql)
                .param("campaign", of.campaign().value())
                .param("activity", of.value())
                .param("photo", photo)
                .param("number", decision.number())
                .param("verdict", decision.verdict().name());
    }

    /** Of a row that was joined with what stands of it; null: nothing was decided. */
    static @Nullable PhotoDecision of(ResultSet row) throws SQLException {
        var verdict = row.getString("verdict");
        return verdict == null
                ? null
                : new PhotoDecision(
                        row.getInt("number"),
                        PhotoDecision.Verdict.valueOf(verdict),
                        row.getString("words"),
                        row.getString("by_name"),
                        row.getString("by_unit"),
                        row.getTimestamp("at").toInstant());
    }
}
