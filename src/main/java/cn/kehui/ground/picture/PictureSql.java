package cn.kehui.ground.picture;

import cn.kehui.ground.vault.BlobId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code picture} table. */
@Component
class PictureSql {
    private static final String ONE = "select small, why from picture where sha256 = :sha256";
    private static final String INSERT =
            """
            insert into picture (sha256, small, why, made_at) values (:sha256, :small, :why, :at)
            on conflict (sha256) do nothing
            """;

    private final JdbcClient db;

    PictureSql(JdbcClient db) {
        this.db = db;
    }

    Optional<Small> one(BlobId of) {
        return db.sql(ONE).param("sha256", of.sha256()).query(PictureSql::small).optional();
    }

    void insert(BlobId of, Small small, Instant now) {
        db.sql(INSERT)
                .param("sha256", of.sha256())
                .param("small", small instanceof Small.Shown(var blob) ? blob.sha256() : null)
                .param("why", small instanceof Small.None(var why) ? why : null)
                .param("at", Timestamp.from(now))
                .update();
    }

    private static Small small(ResultSet row, int number) throws SQLException {
        var small = row.getString("small");
        return small == null
                ? new Small.None(row.getString("why"))
                : new Small.Shown(new BlobId(small));
    }
}
