package cn.kehui.week.evidence;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.vault.BlobId;
import cn.kehui.week.activity.ActivityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code photo} table, and {@code photo_set} as pages see it. */
@Component
class EvidenceSql {
    private static final String STANDING =
            """
            select p.id, p.name, p.sha256, p.size, p.added_at, p.seen::text as seen,
                   d.number, d.verdict, d.words, d.by_name, d.by_unit, d.at
              from photo p
              left join photo_decision d on d.campaign_id = p.campaign_id and d.activity_id = p.activity_id and d.photo_id = p.id and d.number = p.decided
             where p.campaign_id = :campaign and p.activity_id = :activity and p.removed_at is null
            """;
    private static final String ALL = STANDING + " order by p.added_at, p.id";
    private static final String ONE = STANDING + " and p.id = :id";
    private static final String SET =
            """
            select seen::text as seen, looked < changes as due, tries >= :tries as spent
              from photo_set
             where campaign_id = :campaign and activity_id = :activity
            """;
    private static final String HOLD =
            """
            insert into photo_set (campaign_id, activity_id, changes, looked)
            values (:campaign, :activity, 0, 0)
            on conflict (campaign_id, activity_id) do update set changes = photo_set.changes
            """;
    private static final String CHANGED =
            """
            update photo_set set changes = changes + 1, tries = 0
             where campaign_id = :campaign and activity_id = :activity
            """;
    private static final String AGAIN =
            """
            update photo_set set tries = 0, begun_at = null
             where campaign_id = :campaign and activity_id = :activity and looked < changes and tries >= :tries
            """;
    private static final String INSERT =
            """
            insert into photo (campaign_id, activity_id, id, name, sha256, size, added_by, added_at)
            values (:campaign, :activity, :id, :name, :sha256, :size, :by, :at)
            """;
    private static final String REMOVE =
            """
            update photo set removed_at = :at
             where campaign_id = :campaign and activity_id = :activity and id = :id and removed_at is null
            """;

    private final JdbcClient db;

    EvidenceSql(JdbcClient db) {
        this.db = db;
    }

    EvidenceSet set(ActivityId of) {
        var photos = all(of);
        return of(SET, of)
                .param("tries", EvidenceWorkSql.TRIES)
                .query(
                        (row, _) ->
                                new EvidenceSet(
                                        photos,
                                        row.getString("seen") == null
                                                ? null
                                                : Json.read(row.getString("seen"), SetFound.class),
                                        stage(row)))
                .optional()
                .orElse(new EvidenceSet(photos, null, EvidenceSet.Stage.LOOKED));
    }

    private static EvidenceSet.Stage stage(ResultSet row) throws SQLException {
        if (!row.getBoolean("due")) {
            return EvidenceSet.Stage.LOOKED;
        }
        return row.getBoolean("spent") ? EvidenceSet.Stage.GIVEN_UP : EvidenceSet.Stage.WAITS;
    }

    List<EvidencePhoto> all(ActivityId of) {
        return of(ALL, of).query(EvidenceSql::photo).list();
    }

    Optional<EvidencePhoto> one(ActivityId of, UUID id) {
        return of(ONE, of).param("id", id).query(EvidenceSql::photo).optional();
    }

    /** From here to the end of the transaction nobody else adds or takes out. */
    void hold(ActivityId of) {
        of(HOLD, of).update();
    }

    void insert(ActivityId of, EvidencePhoto photo, Actor by) {
        of(INSERT, of)
                .param("id", photo.id())
                .param("name", photo.name())
                .param("sha256", photo.blob().sha256())
                .param("size", photo.size())
                .param("by", by.id().value())
                .param("at", Timestamp.from(photo.addedAt()))
                .update();
        of(CHANGED, of).update();
    }

    boolean remove(ActivityId of, UUID id, Instant now) {
        boolean stood =
                of(REMOVE, of).param("id", id).param("at", Timestamp.from(now)).update() > 0;
        return stood && of(CHANGED, of).update() > 0;
    }

    /** Whether it was given up. */
    boolean again(ActivityId of) {
        return of(AGAIN, of).param("tries", EvidenceWorkSql.TRIES).update() > 0;
    }

    private JdbcClient.StatementSpec of(String sql, ActivityId of) {
        return db.sql(sql).param("campaign", of.campaign().value()).param("activity", of.value());
    }

    static EvidencePhoto photo(ResultSet row, int number) throws SQLException {
        var seen = row.getString("seen");
        return new EvidencePhoto(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new BlobId(row.getString("sha256")),
                row.getLong("size"),
                row.getTimestamp("added_at").toInstant(),
                seen == null ? null : Json.read(seen, PhotoFound.class),
                PhotoDecisionSql.of(row));
    }
}
