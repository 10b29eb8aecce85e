package cn.kehui.filing.batch;

import cn.kehui.collection.visit.CollectionId;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.State;
import cn.kehui.filing.batch.BatchFile.Becomes;
import cn.kehui.filing.batch.BatchFile.Outcome;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.org.UnitId;
import cn.kehui.sheet.form.FormId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code batch} and {@code batch_file} tables. */
// house: long because a batch and its files are one lock
@Component
class BatchSql {
    private static final String OWED =
            """
            select o.id, u.name as unit, u.code
              from obligation o
              join unit u on u.id = o.unit_id
             where o.campaign_id = :campaign and o.duty_id = :duty and o.receiver_id = :unit and
            """
                    + State.EXPECTED
                    + " order by u.code, o.id";
    private static final String LACKING =
            """
            select u.name
              from obligation o
              join unit u on u.id = o.unit_id
             where o.campaign_id = :campaign and o.duty_id = :duty and o.receiver_id = :unit
               and not exists (select 1 from batch_file f where f.campaign_id = :campaign and f.batch_id = :id and f.obligation_id = o.id) and
            """
                    + State.EXPECTED
                    + " order by u.code, o.id limit :most";
    private static final String INSERT =
            """
            insert into batch (campaign_id, id, duty_id, unit_id, collection_id, collection_version, sent_by, sent_at)
            values (:campaign, :id, :duty, :unit, :collection, :version, :by, :at)
            """;
    private static final String INSERT_FILES =
            """
            insert into batch_file (campaign_id, batch_id, number, name, unit, obligation_id, seen, gives, becomes, said)
            select :campaign, :id, f.number, f.name, f.unit, f.owed, f.seen, f.gives, f.becomes, f.said::jsonb
              from unnest(:numbers::int[], :names::text[], :units::text[], :owed::uuid[], :seen::bigint[], :gives::int[], :becomes::text[], :said::text[])
                   as f (number, name, unit, owed, seen, gives, becomes, said)
            """;
    private static final String ONE =
            """
            select b.campaign_id, b.id, b.duty_id, d.title, d.form_id, d.form_version, b.unit_id, b.collection_id, b.collection_version, b.sent_at, b.confirmed_by, b.confirmed_at,
                   b.chosen, b.ended_at
              from batch b
              join duty d on d.id = b.duty_id
            """;
    private static final String OF = ONE + " where b.campaign_id = :campaign and b.id = :id";
    private static final String LOCK =
            "select id from batch where campaign_id = :campaign and id = :id for update";
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
    private static final String CONFIRM =
            """
            update batch set confirmed_by = :by, confirmed_at = :at, chosen = :chosen
             where campaign_id = :campaign and id = :id and confirmed_at is null
            """;
    private static final String END =
            """
            update batch set ended_at = :at
             where campaign_id = :campaign and id = :id and ended_at is null
               and not exists (select 1 from batch_file f
                                where f.campaign_id = :campaign and f.batch_id = :id and f.outcome is null and f.becomes = any(:chosen))
            """;
    private static final String DONE =
            """
            update batch_file b set outcome = f.outcome, said = f.said::jsonb, done_at = :at
              from unnest(:numbers::int[], :outcomes::text[], :said::text[]) as f (number, outcome, said)
             where b.campaign_id = :campaign and b.batch_id = :id and b.number = f.number and b.outcome is null
            """;

    private static final String FORGET =
            """
            delete from batch
             where campaign_id = :campaign and duty_id = :duty and collection_id = :collection and confirmed_at is null
            """;

    /** Of whichever campaign: who confirmed first is served first. */
    private static final String WAITING =
            ONE
                    + " where b.confirmed_at is not null and b.ended_at is null order by b.confirmed_at limit 1";

    private static final String RECENT =
            ONE + " where b.unit_id = :unit order by b.sent_at desc, b.id limit :most";

    private final JdbcClient db;

    BatchSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * A batch beside who may look at it.
     *
     * @param unit who receives them, {@code by} who said that it shall be done; null: nobody yet
     */
    record Kept(Batch batch, UnitId unit, @Nullable PersonId by) {}

    /** What units owe to {@code receiver} of a duty. */
    List<BatchRules.Owed> owed(DutyId duty, UnitId receiver) {
        return db.sql(OWED)
                .param("campaign", duty.campaign().value())
                .param("duty", duty.value())
                .param("unit", receiver.value())
                .query(
                        (row, _) ->
                                new BatchRules.Owed(
                                        new ObligationId(row.getObject("id", UUID.class)),
                                        row.getString("unit"),
                                        row.getString("code")))
                .list();
    }

    /** Names of units that owe it to that receiver and of which the batch has no file. */
    List<String> lacking(Batch batch, UnitId receiver, int most) {
        return of(LACKING, batch.id())
                .param("duty", batch.duty().value())
                .param("unit", receiver.value())
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** In the place of what was looked at before of the same files, and not confirmed. */
    void insert(Batch batch, Actor by, List<BatchFile> files) {
        db.sql(FORGET)
                .param("campaign", batch.id().campaign().value())
                .param("duty", batch.duty().value())
                .param("collection", batch.collection().value())
                .update();
        of(INSERT, batch.id())
                .param("duty", batch.duty().value())
                .param("unit", by.unitId().value())
                .param("collection", batch.collection().value())
                .param("version", batch.version())
                .param("by", by.id().value())
                .param("at", Timestamp.from(batch.sentAt()))
                .update();
        of(INSERT_FILES, batch.id())
                .param("numbers", each(files, BatchFile::number, Integer[]::new))
                .param("names", each(files, BatchFile::name, String[]::new))
                .param("units", each(files, BatchFile::unit, String[]::new))
                .param("owed", each(files, BatchSql::owed, UUID[]::new))
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

    Optional<Kept> one(BatchId id) {
        return of(OF, id).query((row, _) -> kept(row)).optional().map(this::counted);
    }

    /** Nobody else confirms it until this transaction ends. */
    void lock(BatchId id) {
        of(LOCK, id).query().listOfRows();
    }

    List<BatchFile> slice(BatchId id, String kind, int after, int most) {
        return of(SLICE, id)
                .param("kind", kind)
                .param("after", after)
                .param("most", most)
                .query((row, _) -> file(row))
                .list();
    }

    /** What was sent to be filed for units of that receiver, the last first. */
    List<Kept> recent(UnitId unit, int most) {
        return db
                .sql(RECENT)
                .param("unit", unit.value())
                .param("most", most)
                .query((row, _) -> kept(row))
                .list()
                .stream()
                .map(this::counted)
                .toList();
    }

    void confirm(BatchId id, PersonId by, Instant at, Collection<Becomes> chosen) {
        of(CONFIRM, id)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("chosen", names(chosen))
                .update();
    }

    /** The one that was confirmed first and is not at its end. */
    Optional<Kept> waiting() {
        return db.sql(WAITING).query((row, _) -> kept(row)).optional();
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

    /** If nothing is left to be done. */
    void end(Batch batch, Instant at) {
        of(END, batch.id())
                .param("chosen", names(batch.chosen()))
                .param("at", Timestamp.from(at))
                .update();
    }

    private Kept counted(Kept kept) {
        var one = kept.batch();
        var counts =
                of(COUNTS, one.id())
                        .query(
                                (row, _) ->
                                        new Batch.Count(
                                                Becomes.valueOf(row.getString("becomes")),
                                                outcome(row),
                                                row.getInt("many")))
                        .list();
        return new Kept(one.with(counts), kept.unit(), kept.by());
    }

    private JdbcClient.StatementSpec of(String sql, BatchId id) {
        return db.sql(sql).param("campaign", id.campaign().value()).param("id", id.value());
    }

    private static String[] names(Collection<Becomes> chosen) {
        return chosen.stream().map(Enum::name).toArray(String[]::new);
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var by = row.getObject("confirmed_by", UUID.class);
        var campaign = new CampaignId(row.getString("campaign_id"));
        var chosen =
                Arrays.stream((String[]) row.getArray("chosen").getArray())
                        .map(Becomes::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Becomes.class)));
        return new Kept(
                new Batch(
                        new BatchId(campaign, row.getObject("id", UUID.class)),
                        new DutyId(row.getString("duty_id")),
                        row.getString("title"),
                        new FormId(row.getString("form_id"), row.getString("form_version")),
                        new CollectionId(row.getObject("collection_id", UUID.class)),
                        row.getLong("collection_version"),
                        row.getTimestamp("sent_at").toInstant(),
                        instant(row.getTimestamp("confirmed_at")),
                        chosen,
                        instant(row.getTimestamp("ended_at")),
                        List.of()),
                new UnitId(row.getObject("unit_id", UUID.class)),
                by == null ? null : new PersonId(by));
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

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
