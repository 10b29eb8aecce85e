package cn.kehui.week.consent;

import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.ActivityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code photo_consent} table. */
@Component
class PhotoConsentSql {
    private static final String LAST =
            """
            select distinct on (photo_id) photo_id, number, people, words, shown, by_name, at
              from photo_consent
             where campaign_id = :campaign and activity_id = :activity
             order by photo_id, number desc
            """;

    /** Two who say something of photographs of one activity come one after the other. */
    private static final String HOLD =
            """
            select pg_advisory_xact_lock(hashtextextended('consent of ' || :of, 0))
            """;

    private static final String INSERT =
            """
            insert into photo_consent (campaign_id, activity_id, photo_id, number, people, words, shown,
                                       by_person, by_name, at)
            values (:campaign, :activity, :photo, :number, :people, :words, :shown, :by, :name, :at)
            """;

    private final JdbcClient db;

    PhotoConsentSql(JdbcClient db) {
        this.db = db;
    }

    void hold(ActivityId of) {
        db.sql(HOLD).param("of", of.campaign() + "/" + of).query(row -> {});
    }

    /** What stands, by photograph. */
    Map<UUID, PhotoConsent> of(ActivityId of) {
        var all = new LinkedHashMap<UUID, PhotoConsent>();
        db.sql(LAST)
                .param("campaign", of.campaign().value())
                .param("activity", of.value())
                .query(
                        row -> {
                            all.put(row.getObject("photo_id", UUID.class), consent(row));
                        });
        return all;
    }

    private static PhotoConsent consent(ResultSet row) throws SQLException {
        return new PhotoConsent(
                row.getInt("number"),
                PhotoPeople.valueOf(row.getString("people")),
                row.getString("words"),
                row.getBoolean("shown"),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }

    void insert(ActivityId of, UUID photo, PhotoConsent consent, Actor by) {
        db.sql(INSERT)
                .param("campaign", of.campaign().value())
                .param("activity", of.value())
                .param("photo", photo)
                .param("number", consent.number())
                .param("people", consent.people().name())
                .param("words", consent.words())
                .param("shown", consent.shown())
                .param("by", by.id().value())
                .param("name", consent.by())
                .param("at", consent.at() == null ? null : Timestamp.from(consent.at()))
                .update();
    }
}
