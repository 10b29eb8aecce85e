package cn.kehui.filing.batch;

import cn.kehui.collection.visit.CollectionId;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.filing.batch.BatchFile.Becomes;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.PersonId;
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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code batch} table. */
@Component
class BatchSql {
    private static final String INSERT =
            """
            insert into batch (campaign_id, id, duty_id, unit_id, collection_id, collection_version, sent_by, sent_at)
            values (:campaign, :id, :duty, :unit, :collection, :version, :by, :at)
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
    private final BatchFileSql files;
    private final BatchUnitSql units;

    BatchSql(JdbcClient db, BatchFileSql files, BatchUnitSql units) {
        this.db = db;
        this.files = files;
        this.units = units;
    }

    /** The files of batches. */
    BatchFileSql files() {
        return files;
    }

    /** The units of which they are expected. */
    BatchUnitSql units() {
        return units;
    }

    /**
     * A batch beside who may look at it.
     *
     * @param unit who receives them, {@code by} who said that it shall be done; null: nobody yet
     */
    record Kept(Batch batch, UnitId unit, @Nullable PersonId by) {}

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
        this.files.insert(batch.id(), files);
    }

    Optional<Kept> one(BatchId id) {
        return of(OF, id).query((row, _) -> kept(row)).optional().map(this::counted);
    }

    /** Nobody else confirms it until this transaction ends. */
    void lock(BatchId id) {
        of(LOCK, id).query().listOfRows();
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
                .param("chosen", BatchFileSql.names(chosen))
                .update();
    }

    /** The one that was confirmed first and is not at its end. */
    Optional<Kept> waiting() {
        return db.sql(WAITING).query((row, _) -> kept(row)).optional();
    }

    /** If nothing is left to be done. */
    void end(Batch batch, Instant at) {
        of(END, batch.id())
                .param("chosen", BatchFileSql.names(batch.chosen()))
                .param("at", Timestamp.from(at))
                .update();
    }

    private Kept counted(Kept kept) {
        var one = kept.batch();
        var counts = files.counts(one.id());
        return new Kept(one.with(counts), kept.unit(), kept.by());
    }

    private JdbcClient.StatementSpec of(String sql, BatchId id) {
        return db.sql(sql).param("campaign", id.campaign().value()).param("id", id.value());
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

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
