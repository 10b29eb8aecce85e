package cn.kehui.filing.batch;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.filing.batch.BatchFile.Becomes;
import cn.kehui.filing.batch.BatchFile.Outcome;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code batch_file} table. */
@Component
class BatchFileSql {
    private static final String INSERT_FILES =
            """
            insert into batch_file (campaign_id, batch_id, number, name, unit, obligation_id, seen, gives, becomes, said)
            select :campaign, :id, f.number, f.name, f.unit, f.owed, f.seen, f.gives, f.becomes, f.said::jsonb
              from unnest(:numbers::int[], :names::text[], :units::text[], :owed::uuid[], :seen::bigint[], :gives::int[], :becomes::text[], :said::text[])
                   as f (number, name, unit, owed, seen, gives, becomes, said)
            """;
    private static final String COUNTS =
            """
            select becomes, outcome, count(*) as many
              from batch_file where campaign_id = :campaign and batch_id = :id
             group by becomes, outcome order by becomes, outcome
            """;
    private static final String FILES =
            """
            select number, name, unit, obligation_id, seen, gives, becomes, said, outcome
              from batch_file
             where campaign_id = :campaign and batch_id = :id
            """;
    private static final String SLICE =
            FILES
                    + " and (:kind = '' or coalesce(outcome, becomes) = :kind) and number > :after order by number limit :most";
    private static final String NEXT =
            FILES
                    + " and outcome is null and becomes = any(:chosen) order by number limit :most for update skip locked";
    private static final String DONE =
            """
            update batch_file b set outcome = f.outcome, said = f.said::jsonb, done_at = :at
              from unnest(:numbers::int[], :outcomes::text[], :said::text[]) as f (number, outcome, said)
             where b.campaign_id = :campaign and b.batch_id = :id and b.number = f.number and b.outcome is null
            """;

    private final JdbcClient db;

    BatchFileSql(JdbcClient db) {
        this.db = db;
    }

    /** Files of a batch that is there. */
    void insert(BatchId id, List<BatchFile> files) {
        of(INSERT_FILES, id)
                .param("numbers", each(files, BatchFile::number, Integer[]::new))
                .param("names", each(files, BatchFile::name, String[]::new))
                .param("units", each(files, BatchFile::unit, String[]::new))
                .param("owed", each(files, BatchFileSql::owed, UUID[]::new))
                .param("seen", each(files, BatchFile::seen, Long[]::new))
                .param("gives", each(files, BatchFile::gives, Integer[]::new))
                .param("becomes", each(files, one -> one.becomes().name(), String[]::new))
                .param("said", each(files, one -> Json.write(one.said()), String[]::new))
                .update();
    }

    private static <T> T[] each(
            List<BatchFile> files,
            Function<BatchFile, @Nullable T> of,
            java.util.function.IntFunction<T[]> array) {
        return files.stream().map(of).toArray(array);
    }

    private static @Nullable UUID owed(BatchFile file) {
        return file.owed() == null ? null : file.owed().value();
    }

    List<BatchFile> slice(BatchId id, String kind, int after, int most) {
        return of(SLICE, id)
                .param("kind", kind)
                .param("after", after)
                .param("most", most)
                .query((row, _) -> file(row))
                .list();
    }

    /** Files that are to be done, held until this transaction ends; what others hold is passed. */
    List<BatchFile> next(Batch batch, int most) {
        return of(NEXT, batch.id())
                .param("chosen", names(batch.chosen()))
                .param("most", most)
                .query((row, _) -> file(row))
                .list();
    }

    void done(BatchId id, List<BatchFile> files, Instant at) {
        of(DONE, id)
                .param("numbers", each(files, BatchFile::number, Integer[]::new))
                .param(
                        "outcomes",
                        each(
                                files,
                                one -> Objects.requireNonNull(one.outcome(), "done").name(),
                                String[]::new))
                .param("said", each(files, one -> Json.write(one.said()), String[]::new))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** How many become what, and what became of them. */
    List<Batch.Count> counts(BatchId id) {
        return of(COUNTS, id)
                .query(
                        (row, _) ->
                                new Batch.Count(
                                        Becomes.valueOf(row.getString("becomes")),
                                        outcome(row),
                                        row.getInt("many")))
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, BatchId id) {
        return db.sql(sql).param("campaign", id.campaign().value()).param("id", id.value());
    }

    static String[] names(Collection<Becomes> chosen) {
        return chosen.stream().map(Enum::name).toArray(String[]::new);
    }

    private static BatchFile file(ResultSet row) throws SQLException {
        var owed = row.getObject("obligation_id", UUID.class);
        return new BatchFile(
                row.getInt("number"),
                row.getString("name"),
                row.getString("unit"),
                owed == null ? null : new ObligationId(owed),
                row.getLong("seen"),
                row.getInt("gives"),
                Becomes.valueOf(row.getString("becomes")),
                List.of(Json.read(row.getString("said"), Finding[].class)),
                outcome(row));
    }

    private static @Nullable Outcome outcome(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null ? null : Outcome.valueOf(outcome);
    }
}
