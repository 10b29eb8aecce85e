package cn.kehui.total.snapshot;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Json;
import cn.kehui.total.statistics.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code snapshot} table: only ever added to. */
@Component
class SnapshotSql {
    /** Who sees the unit that froze it, or issues its campaign, sees a snapshot. */
    private static final String SEEN =
            """
              from snapshot s
              join unit fu on fu.id = s.unit_id
              join campaign c on c.id = s.campaign_id
              join region cr on cr.code = c.region_code
             where (starts_with(fu.path, :scope) or c.region_code = :region and cr.level = :level)
            """;

    private static final String ONE =
            "select s.id, s.code, fu.name as unit, s.title, s.content, s.by_name, s.at"
                    + SEEN
                    + " and s.id = :id";
    private static final String ALL =
            """
            select s.id, s.code, fu.name as unit, s.title, s.content, s.by_name, s.at
              from snapshot s
              join unit fu on fu.id = s.unit_id
             where s.campaign_id = :campaign
             order by s.at desc, s.id
            """;
    private static final String LIST =
            "select s.id, s.code, s.title, s.by_name, s.at"
                    + SEEN
                    + " and s.campaign_id = :campaign order by s.at desc, s.id";
    private static final String HOLDING =
            "select s.id, s.code, s.title, s.by_name, s.at"
                    + SEEN
                    + " and s.campaign_id = :campaign and s.content -> 'sources' @> :source::jsonb order by s.at desc, s.id";
    private static final String TAKEN = "select exists (select 1 from snapshot where code = :code)";
    private static final String INSERT =
            """
            insert into snapshot (id, code, campaign_id, form_id, form_version, unit_id, title, content, by_person, by_name, at)
            values (:id, :code, :campaign, :form, :version, :unit, :title, :content::jsonb, :by, :name, :at)
            """;

    private static final String SINCE =
            "select exists (select 1 from snapshot where campaign_id = :campaign and at >= :at)";

    private final JdbcClient db;

    SnapshotSql(JdbcClient db) {
        this.db = db;
    }

    Optional<Snapshot> one(Reach reach, SnapshotId id) {
        return seen(ONE, reach).param("id", id.value()).query(SnapshotSql::read).optional();
    }

    /** The newest first, whoever may see them. */
    List<Snapshot> all(CampaignId campaign) {
        return db.sql(ALL).param("campaign", campaign.value()).query(SnapshotSql::read).list();
    }

    private static Snapshot read(ResultSet row, int number) throws SQLException {
        return new Snapshot(
                new SnapshotId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("unit"),
                row.getString("title"),
                Json.read(row.getString("content"), Frozen.class),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }

    /** The newest first. */
    List<Snapshot.Brief> of(Reach reach, String campaign) {
        return briefs(seen(LIST, reach).param("campaign", campaign));
    }

    /** Those that a version went into, the newest first. */
    List<Snapshot.Brief> holding(Reach reach, CampaignId campaign, SubmissionId submission) {
        var source = "[{\"submission\":{\"value\":\"" + submission + "\"}}]";
        return briefs(
                seen(HOLDING, reach).param("campaign", campaign.value()).param("source", source));
    }

    boolean taken(String code) {
        return db.sql(TAKEN).param("code", code).query(Boolean.class).single();
    }

    void insert(Snapshot snapshot, Actor by) {
        var cut = snapshot.frozen().cut();
        db.sql(INSERT)
                .param("id", snapshot.id().value())
                .param("code", snapshot.code())
                .param("campaign", cut.campaign())
                .param("form", cut.form().name())
                .param("version", cut.form().version())
                .param("unit", by.unitId().value())
                .param("title", snapshot.title())
                .param("content", Json.write(snapshot.frozen()))
                .param("by", by.id().value())
                .param("name", by.name())
                .param("at", Timestamp.from(snapshot.at()))
                .update();
    }

    private JdbcClient.StatementSpec seen(String sql, Reach reach) {
        return db.sql(sql)
                .param("scope", reach.scope())
                .param("region", reach.region())
                .param("level", reach.level());
    }

    private static List<Snapshot.Brief> briefs(JdbcClient.StatementSpec spec) {
        return spec.query(
                        (row, _) ->
                                new Snapshot.Brief(
                                        new SnapshotId(row.getObject("id", UUID.class)),
                                        row.getString("code"),
                                        row.getString("title"),
                                        row.getString("by_name"),
                                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Whether one was frozen at that moment or later. */
    boolean since(CampaignId campaign, Instant moment) {
        return db.sql(SINCE)
                .param("campaign", campaign.value())
                .param("at", Timestamp.from(moment))
                .query(Boolean.class)
                .single();
    }
}
