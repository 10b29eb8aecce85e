package cn.kehui.ground.vault;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code blob} and {@code blob_part} tables. */
@Component
class BlobSql {
    private static final String ONE = "select sha256, size from blob where sha256 = :sha256";
    private static final String INSERT =
            """
            insert into blob (sha256, size, added_at) values (:sha256, :size, :now)
            on conflict (sha256) do nothing
            """;
    private static final String INSERT_PART =
            "insert into blob_part (sha256, no, bytes) values (:sha256, :no, :bytes)";
    private static final String PART =
            "select bytes from blob_part where sha256 = :sha256 and no = :no";

    private final JdbcClient db;

    BlobSql(JdbcClient db) {
        this.db = db;
    }

    Optional<Blob> one(BlobId id) {
        return db.sql(ONE)
                .param("sha256", id.sha256())
                .query((row, _) -> new Blob(new BlobId(row.getString(1)), row.getLong(2)))
                .optional();
    }

    /**
     * @return whether it is new; another that keeps the same file at the same time is waited for
     */
    boolean insert(Blob blob, Instant now) {
        return db.sql(INSERT)
                        .param("sha256", blob.id().sha256())
                        .param("size", blob.size())
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    void insertPart(BlobId id, int no, byte[] bytes) {
        db.sql(INSERT_PART)
                .param("sha256", id.sha256())
                .param("no", no)
                .param("bytes", bytes)
                .update();
    }

    byte[] part(BlobId id, int no) {
        return db.sql(PART)
                .param("sha256", id.sha256())
                .param("no", no)
                .query(byte[].class)
                .single();
    }
}
