package cn.kehui.collection.visit;

import cn.kehui.ground.vault.PartStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Component;

/** The {@code collected_content} table: what was sent, each content once. */
@Component
class ContentSql {
    private static final int PART = 1 << 20;

    /** What is no larger is sent and fetched whole, with others. */
    static final long SMALL = 64L << 10;

    /** Files are added side by side; contents are removed while none is. */
    private static final String ADDING =
            "select pg_advisory_xact_lock_shared(hashtext('collected_content'))";

    private static final String REMOVING =
            "select pg_advisory_xact_lock(hashtext('collected_content'))";
    private static final String USED =
            "update collected_content set used_at = :now where sha256 = :sha256";
    private static final String KEEP =
            """
            insert into collected_content (sha256, bytes, used_at) values (:sha256, :bytes, :now)
            on conflict (sha256) do update set used_at = excluded.used_at
            """;
    private static final String REMOVE =
            """
            delete from collected_content c
             where not exists (select 1 from collected_file f where f.content = c.sha256)
            """;
    private static final String TOTAL =
            "select coalesce(sum(octet_length(bytes)), 0) from collected_content";
    private static final String READ =
            "select substring(bytes from :from for :many) from collected_content where sha256 = :sha256";

    private static final String WHOLE =
            "select sha256, bytes from collected_content where sha256 = any(:contents::text[])";

    private final JdbcClient db;

    ContentSql(JdbcClient db) {
        this.db = db;
    }

    /** Nothing that is added until the transaction ends is taken for left over. */
    void adding() {
        db.sql(ADDING).query((_, _) -> true).single();
    }

    /** Keeps the bytes, if they are not kept already. */
    void keep(String sha256, Path bytes, Instant now) throws IOException {
        var at = Timestamp.from(now);
        long size = Files.size(bytes);
        // what is small is sent at once; what is large only where it is not there
        if (size > SMALL && db.sql(USED).param("now", at).param("sha256", sha256).update() > 0) {
            return;
        }
        try (var in = Files.newInputStream(bytes)) {
            db.sql(KEEP)
                    .param("sha256", sha256)
                    .param("bytes", new SqlBinaryValue(in, size), Types.BINARY)
                    .param("now", at)
                    .update();
        }
    }

    /** Removes what no file has any more. */
    void removeUnused() {
        db.sql(REMOVING).query((_, _) -> true).single();
        db.sql(REMOVE).update();
    }

    /** Bytes of all that is kept. */
    long total() {
        return db.sql(TOTAL).query(Long.class).single();
    }

    /** Of a content; empty: it is not kept. */
    Optional<Long> size(String sha256) {
        return db.sql("select octet_length(bytes) from collected_content where sha256 = :sha256")
                .param("sha256", sha256)
                .query(Long.class)
                .optional();
    }

    /** Of those that are small the bytes, by their hash. */
    Map<String, byte[]> small(Collection<CollectedFileSql.Original> some) {
        var contents =
                some.stream()
                        .filter(one -> one.size() <= SMALL)
                        .map(CollectedFileSql.Original::content)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toArray(String[]::new);
        var whole = new HashMap<String, byte[]>();
        db.sql(WHOLE)
                .param("contents", contents)
                .query(
                        (RowCallbackHandler)
                                row -> whole.put(row.getString("sha256"), row.getBytes("bytes")));
        return whole;
    }

    /** A mebibyte of it in memory at a time. */
    InputStream open(String sha256, long size) {
        return new PartStream(
                no ->
                        db.sql(READ)
                                .param("from", no * PART + 1)
                                .param("many", PART)
                                .param("sha256", sha256)
                                .query(byte[].class)
                                .single(),
                Math.toIntExact((size + PART - 1) / PART));
    }
}
