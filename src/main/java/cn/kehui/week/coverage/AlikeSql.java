package cn.kehui.week.coverage;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code coverage_alike} table, and what is counted of {@code coverage}. */
@Component
class AlikeSql {
    /** What a unit within the scope says counts; where several say it, the one highest up. */
    private static final String DECIDED =
            """
            select distinct on (a.kind, a.one, a.other)
                   a.kind, a.one, a.other, a.alike, u.name as unit, p.name as by, a.decided_at
              from coverage_alike a
              join unit u on u.id = a.unit_id
              join person p on p.id = a.decided_by
             where a.campaign_id = :campaign and starts_with(u.path, :scope)
             order by a.kind, a.one, a.other, length(u.path), a.unit_id
            """;

    private static final String STANDING =
            """
              from coverage c
              join unit u on u.id = c.unit_id
             where c.campaign_id = :campaign and c.withdrawn_at is null and starts_with(u.path, :scope)
            """;
    private static final String COUNTED =
            """
            select count(distinct c.outlet_key) as outlets, count(distinct c.same) as reports,
                   count(distinct c.same) filter (where c.original) as originals
            """
                    + STANDING;
    private static final String OUTLETS =
            "select distinct c.outlet_key as key " + STANDING + " and c.outlet_key = any(:keys)";
    private static final String REPORTS =
            "select c.same as key, bool_or(c.original) as original "
                    + STANDING
                    + " and c.same = any(:keys) group by c.same";
    private static final String ALIKE_OUTLETS =
            "with names as materialized (select distinct c.outlet_key as key, c.outlet_stem as stem "
                    + STANDING
                    + """
                      )
                    select one.key as one, other.key as other
                      from names one
                      join names other on other.stem = one.stem and other.key > one.key
                     where not exists (
                            select 1
                              from coverage_alike d
                              join unit w on w.id = d.unit_id
                             where d.campaign_id = :campaign and starts_with(w.path, :scope) and d.kind = 'OUTLET'
                               and (d.one = one.key and d.other = other.key or d.one = other.key and d.other = one.key))
                     order by one.stem, one.key, other.key limit :most
                    """;
    private static final String ALIKE_REPORTS =
            """
            with reports as materialized (
                select c.same as key, min(c.story) as story, min(c.outlet_key) as outlet, bool_or(c.original) as original
            """
                    + STANDING
                    + """
                       group by c.same)
                    select one.key as one, other.key as other
                      from reports one
                      join reports other on other.story = one.story and other.key > one.key
                                        and (one.original and other.original or one.outlet = other.outlet)
                     where not exists (
                            select 1
                              from coverage_alike d
                              join unit w on w.id = d.unit_id
                             where d.campaign_id = :campaign and starts_with(w.path, :scope) and d.kind = 'REPORT'
                               and (d.one = one.key and d.other = other.key or d.one = other.key and d.other = one.key))
                     order by one.story, one.key, other.key limit :most
                    """;
    private static final String SHOWN =
            CoverageSql.REPORTS
                    + " and c.withdrawn_at is null and c.outlet_key = any(:keys) order by c.id";
    private static final String SHOWN_REPORTS =
            CoverageSql.REPORTS
                    + " and c.withdrawn_at is null and c.same = any(:keys) order by c.id";
    private static final String OWN =
            """
            select alike from coverage_alike
             where campaign_id = :campaign and kind = :kind and one = :one and other = :other and unit_id = :unit
            """;
    private static final String DECIDE =
            """
            insert into coverage_alike (campaign_id, kind, one, other, unit_id, alike, decided_by, decided_at)
            values (:campaign, :kind, :one, :other, :unit, :alike, :by, :now)
            on conflict (campaign_id, kind, one, other, unit_id) do update
               set alike = excluded.alike, decided_by = excluded.decided_by, decided_at = excluded.decided_at
            """;

    /** More pairs than that are not counted. */
    static final int MOST = 1_000;

    private final JdbcClient db;

    AlikeSql(JdbcClient db) {
        this.db = db;
    }

    /** What is counted without what anybody has decided. */
    record Counted(int outlets, int reports, int originals) {}

    Counted counted(CampaignId campaign, Scope scope) {
        return within(COUNTED, campaign, scope).query(Counted.class).single();
    }

    List<AlikeShown.Said> decided(CampaignId campaign, Scope scope) {
        return within(DECIDED, campaign, scope).query(AlikeSql::said).list();
    }

    /** Those of the keys that stand, each with whether it is an original. */
    Map<String, Boolean> standing(
            CampaignId campaign, Scope scope, AlikePair.Kind kind, Collection<String> keys) {
        var standing = new TreeMap<String, Boolean>();
        var sql = kind == AlikePair.Kind.OUTLET ? OUTLETS : REPORTS;
        within(sql, campaign, scope)
                .param("keys", keys.toArray(String[]::new))
                .query(
                        row -> {
                            standing.put(
                                    row.getString("key"),
                                    kind == AlikePair.Kind.REPORT && row.getBoolean("original"));
                        });
        return standing;
    }

    /** Two that may be one, of which nobody within the scope has said it; so many at most. */
    List<AlikePair> open(CampaignId campaign, Scope scope, AlikePair.Kind kind) {
        var sql = kind == AlikePair.Kind.OUTLET ? ALIKE_OUTLETS : ALIKE_REPORTS;
        return within(sql, campaign, scope)
                .param("most", MOST)
                .query((row, _) -> AlikePair.of(kind, row.getString("one"), row.getString("other")))
                .list();
    }

    /** The reports of some keys. */
    List<PressReport> reports(
            CampaignId campaign, Scope scope, AlikePair.Kind kind, Collection<String> keys) {
        return within(kind == AlikePair.Kind.OUTLET ? SHOWN : SHOWN_REPORTS, campaign, scope)
                .param("keys", keys.toArray(String[]::new))
                .query((row, _) -> CoverageSql.report(campaign, row))
                .list();
    }

    /** What the actor's own unit says. */
    Optional<Boolean> own(CampaignId campaign, AlikePair pair, Actor actor) {
        return of(OWN, campaign, pair, actor).query(Boolean.class).optional();
    }

    void decide(CampaignId campaign, AlikePair pair, Actor by, Decided decided) {
        of(DECIDE, campaign, pair, by)
                .param("alike", decided.alike())
                .param("by", by.id().value())
                .param("now", Timestamp.from(decided.at()))
                .update();
    }

    record Decided(boolean alike, Instant at) {}

    private JdbcClient.StatementSpec of(
            String sql, CampaignId campaign, AlikePair pair, Actor actor) {
        return db.sql(sql)
                .param("campaign", campaign.value())
                .param("kind", pair.kind().name())
                .param("one", pair.one())
                .param("other", pair.other())
                .param("unit", actor.unitId().value());
    }

    private JdbcClient.StatementSpec within(String sql, CampaignId campaign, Scope scope) {
        return db.sql(sql).param("campaign", campaign.value()).param("scope", scope.path());
    }

    private static AlikeShown.Said said(ResultSet row, int number) throws SQLException {
        return new AlikeShown.Said(
                new AlikePair(
                        AlikePair.Kind.valueOf(row.getString("kind")),
                        row.getString("one"),
                        row.getString("other")),
                row.getBoolean("alike"),
                row.getString("unit"),
                row.getString("by"),
                row.getTimestamp("decided_at").toInstant());
    }
}
