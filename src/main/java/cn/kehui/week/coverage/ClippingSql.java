package cn.kehui.week.coverage;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.vault.BlobId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code coverage_clipping} table. */
@Component
class ClippingSql {
    private static final String ALL =
            """
            select sha256, name, size, picture
              from coverage_clipping
             where campaign_id = :campaign and coverage_id = :report and removed_at is null
             order by added_at, sha256
            """;
    private static final String LAY =
            """
            insert into coverage_clipping (campaign_id, coverage_id, sha256, name, size, picture, added_by, added_at)
            values (:campaign, :report, :sha256, :name, :size, :picture, :by, :now)
            on conflict (campaign_id, coverage_id, sha256) do update
               set removed_at = null, name = excluded.name, added_by = excluded.added_by, added_at = excluded.added_at
             where coverage_clipping.removed_at is not null
            """;
    private static final String REMOVE =
            """
            update coverage_clipping set removed_at = :now
             where campaign_id = :campaign and coverage_id = :report and sha256 = :sha256 and removed_at is null
            """;

    private final JdbcClient db;

    ClippingSql(JdbcClient db) {
        this.db = db;
    }

    List<Clipping> all(CoverageId of) {
        return of(ALL, of)
                .query(
                        (row, _) ->
                                new Clipping(
                                        new BlobId(row.getString("sha256")),
                                        row.getString("name"),
                                        row.getLong("size"),
                                        row.getBoolean("picture")))
                .list();
    }

    /** Whether it did not lie there. */
    boolean lay(CoverageId of, Clipping clipping, Actor by, Instant now) {
        return of(LAY, of)
                        .param("sha256", clipping.blob().sha256())
                        .param("name", clipping.name())
                        .param("size", clipping.size())
                        .param("picture", clipping.picture())
                        .param("by", by.id().value())
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    boolean remove(CoverageId of, BlobId blob, Instant now) {
        return of(REMOVE, of)
                        .param("sha256", blob.sha256())
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec of(String sql, CoverageId of) {
        return db.sql(sql).param("campaign", of.campaign().value()).param("report", of.value());
    }
}
