package cn.kehui.week.recording;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.vault.BlobId;
import cn.kehui.week.activity.ActivityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code recording} table. */
@Component
class RecordingSql {
    private static final String ALONE =
            "select pg_advisory_xact_lock(hashtextextended('recordings of ' || :activity::text, 0))";
    private static final String STANDING =
            """
            select id, name, sha256, size, type, added_at, seen::text as seen, poster,
                   seen is null and tries >= :tries as given
              from recording
             where campaign_id = :campaign and activity_id = :activity and removed_at is null
            """;
    private static final String ALL = STANDING + " order by added_at, id";
    private static final String ONE = STANDING + " and id = :id";
    private static final String UNITS =
            """
            select r.activity_id, a.title, r.id, r.name, r.sha256, r.size, r.type, r.added_at, r.seen::text as seen, r.poster,
                   r.seen is null and r.tries >= :tries as given
              from recording r
              join activity a on a.campaign_id = r.campaign_id and a.id = r.activity_id
              join unit u on u.id = a.unit_id
             where r.campaign_id = :campaign and r.removed_at is null and u.id = :unit
               and starts_with(u.path, :scope) and (a.stage <> 'DRAFT' or u.path = :scope)
               and (:activity::uuid is null or r.activity_id = :activity)
             order by r.activity_id, r.added_at, r.id limit :most
            """;
    private static final String INSERT =
            """
            insert into recording (campaign_id, activity_id, id, name, sha256, size, type, added_by, added_at)
            values (:campaign, :activity, :id, :name, :sha256, :size, :type, :by, :at)
            """;
    private static final String REMOVE =
            """
            update recording set removed_at = :at
             where campaign_id = :campaign and activity_id = :activity and id = :id and removed_at is null
            """;
    private static final String AGAIN =
            """
            update recording set tries = 0, begun_at = null, seen = null
             where campaign_id = :campaign and activity_id = :activity and removed_at is null
               and (seen is null and tries >= :tries or seen ->> 'verdict' = 'UNKNOWN')
            """;

    /** Of one unit on one page. */
    private static final int MOST = 200;

    private final JdbcClient db;

    RecordingSql(JdbcClient db) {
        this.db = db;
    }

    /** From here to the end of the transaction nobody else adds one. */
    void alone(ActivityId of) {
        db.sql(ALONE).param("activity", of.value()).query().singleRow();
    }

    List<Recording> all(ActivityId of) {
        return of(ALL, of)
                .param("tries", RecordingWorkSql.TRIES)
                .query(RecordingSql::recording)
                .list();
    }

    Optional<Recording> one(ActivityId of, UUID id) {
        return of(ONE, of)
                .param("tries", RecordingWorkSql.TRIES)
                .param("id", id)
                .query(RecordingSql::recording)
                .optional();
    }

    List<UnitRecording> ofUnit(
            Actor actor, CampaignId campaign, UnitId unit, @Nullable UUID activity) {
        return db.sql(UNITS)
                .param("tries", RecordingWorkSql.TRIES)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .param("scope", actor.scope().path())
                .param("activity", activity, Types.OTHER)
                .param("most", MOST)
                .query(
                        (row, number) ->
                                new UnitRecording(
                                        new ActivityId(
                                                campaign, row.getObject("activity_id", UUID.class)),
                                        row.getString("title"),
                                        recording(row, number)))
                .list();
    }

    void insert(ActivityId of, Recording recording, Actor by) {
        of(INSERT, of)
                .param("id", recording.id())
                .param("name", recording.sent().name())
                .param("sha256", recording.sent().blob().sha256())
                .param("size", recording.sent().size())
                .param("type", recording.sent().type())
                .param("by", by.id().value())
                .param("at", Timestamp.from(recording.addedAt()))
                .update();
    }

    boolean remove(ActivityId of, UUID id, Instant now) {
        return of(REMOVE, of).param("id", id).param("at", Timestamp.from(now)).update() > 0;
    }

    /** Those of which nothing could be said. @return how many */
    int again(ActivityId of) {
        return of(AGAIN, of).param("tries", RecordingWorkSql.TRIES).update();
    }

    private JdbcClient.StatementSpec of(String sql, ActivityId of) {
        return db.sql(sql).param("campaign", of.campaign().value()).param("activity", of.value());
    }

    private static Recording recording(ResultSet row, int number) throws SQLException {
        var seen = row.getString("seen");
        var poster = row.getString("poster");
        return new Recording(
                row.getObject("id", UUID.class),
                new Recording.Sent(
                        row.getString("name"),
                        new BlobId(row.getString("sha256")),
                        row.getLong("size"),
                        row.getString("type")),
                row.getTimestamp("added_at").toInstant(),
                seen == null ? null : Json.read(seen, RecordingFound.class),
                poster == null ? null : new BlobId(poster),
                row.getBoolean("given"));
    }
}
