package cn.kehui.week.evidence;

import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.ActivityId;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code photo_reason} table. */
@Component
class PhotoReasonSql {
    private static final String LAST =
            """
            select distinct on (about) about, number, words, by_name, at
              from photo_reason
             where campaign_id = :campaign and activity_id = :activity
             order by about, number desc
            """;
    private static final String INSERT =
            """
            insert into photo_reason (campaign_id, activity_id, about, number, words, by_person, by_name, at)
            values (:campaign, :activity, :about, :number, :words, :by, :name, :at)
            """;

    private final JdbcClient db;

    PhotoReasonSql(JdbcClient db) {
        this.db = db;
    }

    /** What stands, by what it is about; those that were taken back too. */
    Map<String, PhotoReason> of(ActivityId of) {
        var all = new LinkedHashMap<String, PhotoReason>();
        db.sql(LAST)
                .param("campaign", of.campaign().value())
                .param("activity", of.value())
                .query(
                        row -> {
                            var reason =
                                    new PhotoReason(
                                            row.getString("about"),
                                            row.getInt("number"),
                                            row.getString("words"),
                                            row.getString("by_name"),
                                            row.getTimestamp("at").toInstant());
                            all.put(reason.about(), reason);
                        });
        return all;
    }

    void insert(ActivityId of, PhotoReason reason, Actor by) {
        db.sql(INSERT)
                .param("campaign", of.campaign().value())
                .param("activity", of.value())
                .param("about", reason.about())
                .param("number", reason.number())
                .param("words", reason.words())
                .param("by", by.id().value())
                .param("name", reason.by())
                .param("at", Timestamp.from(reason.at()))
                .update();
    }
}
