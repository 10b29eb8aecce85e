package cn.kehui.notice.facts;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.vault.BlobId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code incoming} table. */
@Component
class IncomingSql {
    private static final String KEPT =
            """
            select i.id, i.unit_id, i.region_code, i.title, i.file_name, i.sha256, i.text, i.above_id, i.campaign_id,
                   i.by_name, i.at
              from incoming i
              join unit u on u.id = i.unit_id
             where starts_with(u.path, :scope) and i.unit_id = :unit
            """;
    private static final String ALL = KEPT + " order by i.at desc, i.id";
    private static final String ONE = KEPT + " and i.id = :id";
    private static final String LOCKED = ONE + " for update of i";
    private static final String INSERT =
            """
            insert into incoming (id, unit_id, region_code, title, file_name, sha256, text, above_id, by_person, by_name, at)
            values (:id, :unit, :region, :title, :file, :sha256, :text, :above, :person, :name, :at)
            """;
    private static final String DELETE = "delete from incoming where id = :id";
    private static final String TEXT_OF =
            "select text from incoming where campaign_id = :campaign order by at desc limit 1";
    private static final String STARTED =
            "update incoming set campaign_id = :campaign where id = :id";

    /** Any number of its own: one notice at a time is compared with those that are there. */
    private static final long LOCK = 0x4b65687569_4eL;

    private static final String ALONE = "select pg_advisory_xact_lock(:lock)";
    private static final String LIKE =
            "update incoming set likeness = :keys::text[] where id = :id";

    /** What was kept before notices had a likeness is known by its words. */
    private static final String SAME =
            """
            select i.id, i.title, i.by_name, i.at
              from incoming i
              join unit u on u.id = i.unit_id
             where starts_with(u.path, :scope) and i.unit_id = :unit
               and (i.likeness && :keys::text[] or i.text = :text and i.text <> '' and i.above_id is null)
             order by i.at desc
             limit 1
            """;

    private final JdbcClient db;

    IncomingSql(JdbcClient db) {
        this.db = db;
    }

    List<Incoming> all(UnitId unit, Scope scope) {
        return db.sql(ALL)
                .param("unit", unit.value())
                .param("scope", scope.path())
                .query(IncomingSql::kept)
                .list();
    }

    Optional<Incoming> one(IncomingId id, UnitId unit, Scope scope) {
        return find(ONE, id, unit, scope);
    }

    /** The same, and nobody else changes it meanwhile. */
    Optional<Incoming> locked(IncomingId id, UnitId unit, Scope scope) {
        return find(LOCKED, id, unit, scope);
    }

    private Optional<Incoming> find(String query, IncomingId id, UnitId unit, Scope scope) {
        return db.sql(query)
                .param("id", id.value())
                .param("unit", unit.value())
                .param("scope", scope.path())
                .query(IncomingSql::kept)
                .optional();
    }

    void insert(Incoming notice, Actor by) {
        var blob = notice.blob();
        var above = notice.above();
        db.sql(INSERT)
                .param("id", notice.id().value())
                .param("unit", notice.unit().value())
                .param("region", notice.region())
                .param("title", notice.title())
                .param("file", notice.file())
                .param("sha256", blob == null ? null : blob.sha256())
                .param("text", notice.text())
                .param("above", above == null ? null : above.value())
                .param("person", by.id().value())
                .param("name", by.name())
                .param("at", Timestamp.from(notice.at()))
                .update();
    }

    /** The words of the notice from which a campaign was started here; empty: it was not. */
    Optional<String> textOf(CampaignId campaign) {
        return db.sql(TEXT_OF).param("campaign", campaign.value()).query(String.class).optional();
    }

    void alone() {
        db.sql(ALONE).param("lock", LOCK).query().listOfRows();
    }

    void like(IncomingId id, List<String> keys) {
        db.sql(LIKE).param("id", id.value()).param("keys", keys.toArray(String[]::new)).update();
    }

    Optional<NoticeTaking.Same> same(Actor actor, List<String> keys, String text) {
        return db.sql(SAME)
                .param("unit", actor.unitId().value())
                .param("scope", actor.scope().path())
                .param("keys", keys.toArray(String[]::new))
                .param("text", text)
                .query(
                        (row, _) ->
                                new NoticeTaking.Same(
                                        new IncomingId(row.getObject("id", UUID.class)),
                                        row.getString("title"),
                                        row.getString("by_name"),
                                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    void delete(IncomingId id) {
        db.sql(DELETE).param("id", id.value()).update();
    }

    void started(IncomingId id, CampaignId campaign) {
        db.sql(STARTED).param("id", id.value()).param("campaign", campaign.value()).update();
    }

    private static Incoming kept(ResultSet row, int number) throws SQLException {
        var sha256 = row.getString("sha256");
        return new Incoming(
                new IncomingId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("region_code"),
                row.getString("title"),
                row.getString("file_name"),
                sha256 == null ? null : new BlobId(sha256),
                row.getString("text"),
                campaign(row.getString("above_id")),
                campaign(row.getString("campaign_id")),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }

    private static @Nullable CampaignId campaign(@Nullable String id) {
        return id == null ? null : new CampaignId(id);
    }
}
