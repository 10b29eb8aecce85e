package cn.kehui.week.echo;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.vault.BlobId;
import cn.kehui.week.activity.ActivityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code photo_sketch} table: one row a photograph, of all campaigns. */
@Component
class SketchSql {
    private static final String ALONE = "select pg_advisory_xact_lock(hashtext('photo_sketch'))";
    private static final String INSERT =
            """
            insert into photo_sketch (campaign_id, activity_id, photo_id, sha256, hashes, sketch)
            values (:campaign, :activity, :photo, :sha256, :hashes, :sketch)
            on conflict (campaign_id, activity_id, photo_id) do nothing
            """;
    private static final String REMOVE =
            "delete from photo_sketch where campaign_id = :campaign and activity_id = :activity and photo_id = :photo";
    private static final String HASHES =
            """
            select number, hashes from photo_sketch
             where number > :after and hashes is not null
             order by number limit :most
            """;
    private static final String FOUND =
            "select campaign_id, activity_id, photo_id, number, sketch from photo_sketch ";
    private static final String NUMBERED = FOUND + "where number = any(:numbers)";
    private static final String SAME = FOUND + "where sha256 = :sha256 order by number limit :most";

    private final JdbcClient db;

    SketchSql(JdbcClient db) {
        this.db = db;
    }

    /** Hashes of one, as they are kept. */
    record Hashed(long number, byte[] hashes) {}

    /**
     * One that was found.
     *
     * @param sketch null: it was not decoded
     */
    record Found(PhotoKey key, long number, @Nullable BlobId sketch) {}

    /** From here to the end of the transaction nobody else adds: numbers come in their order. */
    void alone() {
        db.sql(ALONE).query().singleRow();
    }

    void insert(PhotoKey key, String sha256, byte @Nullable [] hashes, @Nullable BlobId sketch) {
        of(INSERT, key)
                .param("sha256", sha256)
                .param("hashes", hashes, java.sql.Types.BINARY)
                .param("sketch", sketch == null ? null : sketch.sha256(), java.sql.Types.VARCHAR)
                .update();
    }

    void remove(PhotoKey key) {
        of(REMOVE, key).update();
    }

    List<Hashed> hashes(long after, int most) {
        return db.sql(HASHES)
                .param("after", after)
                .param("most", most)
                .query((row, _) -> new Hashed(row.getLong(1), row.getBytes(2)))
                .list();
    }

    List<Found> numbered(List<Long> numbers) {
        return db.sql(NUMBERED)
                .param("numbers", numbers.toArray(Long[]::new))
                .query(SketchSql::found)
                .list();
    }

    List<Found> same(String sha256, int most) {
        return db.sql(SAME)
                .param("sha256", sha256)
                .param("most", most)
                .query(SketchSql::found)
                .list();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        var sketch = row.getString("sketch");
        return new Found(
                new PhotoKey(
                        new ActivityId(
                                CampaignId.of(row.getString("campaign_id")),
                                row.getObject("activity_id", UUID.class)),
                        row.getObject("photo_id", UUID.class)),
                row.getLong("number"),
                sketch == null ? null : new BlobId(sketch));
    }

    private JdbcClient.StatementSpec of(String sql, PhotoKey key) {
        return db.sql(sql)
                .param("campaign", key.activity().campaign().value())
                .param("activity", key.activity().value())
                .param("photo", key.photo());
    }
}
