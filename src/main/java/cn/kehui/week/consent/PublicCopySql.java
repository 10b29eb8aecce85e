package cn.kehui.week.consent;

import cn.kehui.ground.vault.BlobId;
import cn.kehui.week.activity.ActivityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code public_copy} table. */
@Component
class PublicCopySql {
    private static final String ONE =
            """
            select sha256, hidden, why from public_copy
             where campaign_id = :campaign and activity_id = :activity and photo_id = :photo and hides = :hides
            """;
    private static final String INSERT =
            """
            insert into public_copy (campaign_id, activity_id, photo_id, hides, sha256, hidden, why, made_at)
            values (:campaign, :activity, :photo, :hides, :sha256, :hidden, :why, :at)
            on conflict (campaign_id, activity_id, photo_id, hides) do nothing
            """;

    private final JdbcClient db;

    PublicCopySql(JdbcClient db) {
        this.db = db;
    }

    /** Of which photograph, and whether people are hidden on it. */
    record Of(ActivityId activity, UUID photo, boolean hides) {}

    Optional<PublicCopy> one(Of of) {
        return of(ONE, of).query(PublicCopySql::copy).optional();
    }

    void insert(Of of, PublicCopy copy, Instant now) {
        var blob = copy.blob();
        of(INSERT, of)
                .param("sha256", blob == null ? null : blob.sha256())
                .param("hidden", copy.hidden())
                .param("why", copy.why())
                .param("at", Timestamp.from(now))
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, Of of) {
        return db.sql(sql)
                .param("campaign", of.activity().campaign().value())
                .param("activity", of.activity().value())
                .param("photo", of.photo())
                .param("hides", of.hides());
    }

    private static PublicCopy copy(ResultSet row, int number) throws SQLException {
        var sha256 = row.getString("sha256");
        return new PublicCopy(
                sha256 == null ? null : new BlobId(sha256),
                row.getInt("hidden"),
                row.getString("why"));
    }
}
