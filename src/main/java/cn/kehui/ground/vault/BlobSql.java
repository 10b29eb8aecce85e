package cn.kehui.ground.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code blob}, {@code blob_part} and {@code blob_place} tables. */
@Component
class BlobSql {
    private static final String ONE = "select sha256, size, filed from blob where sha256 = :sha256";
    private static final String INSERT =
            """
            insert into blob (sha256, size, added_at, filed) values (:sha256, :size, :now, true)
            on conflict (sha256) do nothing
            """;
    private static final String INSERT_ALL =
            """
            insert into blob (sha256, size, added_at, filed)
            select distinct t.sha256, t.size, cast(:now as timestamptz), true
              from unnest(:ids::text[], :sizes::bigint[]) as t (sha256, size)
             order by t.sha256
            on conflict (sha256) do nothing
            """;
    private static final String SHARED_ALL =
            "select pg_advisory_xact_lock_shared(hashtextextended('blob ' || t.sha256, 0)) from unnest(:ids::text[]) as t (sha256)";
    private static final String SHARED =
            "select pg_advisory_xact_lock_shared(hashtextextended('blob ' || :sha256, 0))";
    private static final String ALONE =
            "select pg_try_advisory_xact_lock(hashtextextended('blob ' || :sha256, 0))";
    private static final String UNFILED =
            """
            select sha256, size from blob
             where not filed and sha256 > :after
             order by sha256 limit 1
            """;
    private static final String FILED = "update blob set filed = true where sha256 = :sha256";
    private static final String EMPTIED = "delete from blob_part where sha256 = :sha256";
    private static final String KNOWN = "select sha256 from blob where sha256 = any(:all)";
    private static final String ANY = "select exists (select 1 from blob where filed)";
    private static final String PLACE = "select id from blob_place";
    private static final String PLACED =
            "insert into blob_place (id) values (:id) on conflict (one) do nothing";
    private static final String PART =
            "select bytes from blob_part where sha256 = :sha256 and no = :no";

    private final JdbcClient db;

    BlobSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * One that is kept.
     *
     * @param filed false: its bytes lie in the database still
     */
    record Kept(Blob blob, boolean filed) {}

    Optional<Kept> one(BlobId id) {
        return of(ONE, id)
                .query((row, _) -> new Kept(blob(row), row.getBoolean("filed")))
                .optional();
    }

    /** From here to the end of the transaction nobody sweeps a file of that name away. */
    void hold(BlobId id) {
        of(SHARED, id).query().singleRow();
    }

    /** The same of several. */
    void hold(List<Blob> all) {
        db.sql(SHARED_ALL).param("ids", ids(all)).query().listOfRows();
    }

    /** Whether nobody else is at it until the end of the transaction. */
    boolean alone(BlobId id) {
        return of(ALONE, id).query(Boolean.class).single();
    }

    /** Its file is there; another that keeps the same at the same time is waited for. */
    void insert(Blob blob, Instant now) {
        of(INSERT, blob.id()).param("size", blob.size()).param("now", Timestamp.from(now)).update();
    }

    /** The same of several, in one order: who keeps the same waits, and nobody for each other. */
    void insert(List<Blob> all, Instant now) {
        db.sql(INSERT_ALL)
                .param("ids", ids(all))
                .param("sizes", all.stream().map(Blob::size).toArray(Long[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }

    private static String[] ids(List<Blob> all) {
        return all.stream().map(one -> one.id().sha256()).toArray(String[]::new);
    }

    /** The next whose bytes lie in the database. */
    Optional<Blob> unfiled(String after) {
        return db.sql(UNFILED).param("after", after).query((row, _) -> blob(row)).optional();
    }

    /** Its file is there: its bytes are no longer kept here. */
    void filed(BlobId id) {
        of(FILED, id).update();
        of(EMPTIED, id).update();
    }

    Set<String> known(List<BlobId> all) {
        return db.sql(KNOWN)
                .param("all", all.stream().map(BlobId::sha256).toArray(String[]::new))
                .query(String.class)
                .set();
    }

    boolean anyFiled() {
        return db.sql(ANY).query(Boolean.class).single();
    }

    Optional<UUID> place() {
        return db.sql(PLACE).query(UUID.class).optional();
    }

    void place(UUID id) {
        db.sql(PLACED).param("id", id).update();
    }

    /** Empty: it is in its file by now. */
    Optional<byte[]> part(BlobId id, int no) {
        return of(PART, id).param("no", no).query(byte[].class).optional();
    }

    private JdbcClient.StatementSpec of(String sql, BlobId id) {
        return db.sql(sql).param("sha256", id.sha256());
    }

    private static Blob blob(ResultSet row) throws SQLException {
        return new Blob(new BlobId(row.getString("sha256")), row.getLong("size"));
    }
}
