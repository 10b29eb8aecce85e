package cn.kehui.week.ledger;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.Scope;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.week.activity.ActivityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up the ledger of a campaign over units. */
@Component
class LedgerSumSql {
    /**
     * Of the entries of one event, within the scope, each figure is added once: as which it counts,
     * else of the first that says it. Two different amounts of money are a part each.
     */
    private static final String ONCE =
            """
            select distinct on (l.event_id, l.fact, case when starts_with(l.fact, 'FUNDS_') then l.quantity end)
                   l.activity_id, l.fact, l.quantity, l.counted
              from ledger_line l
              join unit u on u.id = l.unit_id
             where l.campaign_id = :campaign and l.shared and starts_with(u.path, :scope)
             order by l.event_id, l.fact, case when starts_with(l.fact, 'FUNDS_') then l.quantity end,
                      l.activity_id <> l.event_id, l.activity_id
            """;

    /**
     * A tally has each event once, so that over all units it is added up and nothing is looked up.
     * Where only some of its entries lie within the scope, it is taken out, and what these say is
     * added in its place.
     */
    private static final String SUMS =
            """
            with inside as materialized (
                select distinct l.event_id
                  from unit u
                  join ledger_line l on l.campaign_id = :campaign and l.unit_id = u.id and l.shared and l.fact = 'EVENTS'
                 where starts_with(u.path, :scope) and :scope <> ''
            ), crossing as materialized (
                select i.event_id
                  from inside i
                 where exists (select 1
                                 from ledger_line l
                                 join unit u on u.id = l.unit_id
                                where l.campaign_id = :campaign and l.shared and l.fact = 'EVENTS' and l.event_id = i.event_id
                                  and not starts_with(u.path, :scope)))
            select n.fact, sum(n.quantity)::bigint as quantity, sum(n.counted)::bigint as counted, sum(n.lines)::bigint as lines
              from (select t.fact, t.quantity, t.counted, t.lines
                      from ledger_tally t
                     where t.campaign_id = :campaign and :scope = ''
                    union all
                    select t.fact, t.quantity, t.counted, t.lines
                      from ledger_tally t
                      join unit u on u.id = t.unit_id
                     where t.campaign_id = :campaign and starts_with(u.path, :scope) and :scope <> ''
                    union all
                    select j.fact, -j.quantity, -j.counted, -j.lines
                      from ledger_joint j
                      join unit u on u.id = j.unit_id
                     where j.campaign_id = :campaign and starts_with(u.path, :scope)
                       and j.event_id in (select c.event_id from crossing c)
                    union all
                    select o.fact, o.quantity, o.counted, 1 from (
                    select distinct on (l.event_id, l.fact, case when starts_with(l.fact, 'FUNDS_') then l.quantity end)
                           l.activity_id, l.fact, l.quantity, l.counted
                      from crossing c
                     cross join lateral (
                            select e.activity_id, e.event_id, e.fact, e.quantity, e.counted
                              from ledger_line e
                              join unit u on u.id = e.unit_id
                             where e.campaign_id = :campaign and e.shared and e.event_id = c.event_id
                               and starts_with(u.path, :scope)
                            offset 0) l
                     order by l.event_id, l.fact, case when starts_with(l.fact, 'FUNDS_') then l.quantity end,
                              l.activity_id <> l.event_id, l.activity_id) o) n
             group by n.fact
            having sum(n.lines) > 0
            union all
            {open}
            """
                    .replace("{open}", LedgerOpenSql.SUMS);

    static final String AS_ONE =
            """
            select jsonb_agg(jsonb_build_object('fact', s.fact, 'quantity', s.quantity, 'counted', s.counted, 'lines', s.lines))
              from ({sums}) s
            """
                    .replace("{sums}", SUMS);
    private static final String RECORDS =
            """
            select l.activity_id, a.title, u.name as unit, l.quantity, l.counted, l.words,
                   not l.shared or l.activity_id in (select o.activity_id from ({once}) o where o.fact = :fact) as adds
              from ledger_line l
              join activity a on a.campaign_id = l.campaign_id and a.id = l.activity_id
              join unit u on u.id = l.unit_id
             where l.campaign_id = :campaign and l.fact = :fact and starts_with(u.path, :scope)
               and (:after::uuid is null or l.activity_id > :after)
             order by l.activity_id
             limit :most
            """
                    .replace("{once}", ONCE);
    private static final String GOODS =
            """
            select distinct l.words
              from ledger_line l
              join unit u on u.id = l.unit_id
             where l.campaign_id = :campaign and l.fact = 'IN_KIND' and starts_with(u.path, :scope)
             order by l.words
             limit :most
            """;
    private static final String WHOLE =
            """
            select exists (
                select 1
                  from campaign c
                  join region r on r.code = c.region_code
                 where c.id = :campaign and c.region_code = :region and r.level = :level)
            """;

    private final JdbcClient db;

    LedgerSumSql(JdbcClient db) {
        this.db = db;
    }

    /** Those of which somebody said something. */
    List<LedgerFigure> sums(CampaignId campaign, Scope scope) {
        return of(SUMS, campaign, scope)
                .query(
                        (row, _) ->
                                new LedgerFigure(
                                        FactName.valueOf(row.getString("fact")),
                                        row.getLong("quantity"),
                                        row.getLong("counted"),
                                        row.getLong("lines")))
                .list();
    }

    /** Which figure, after which activity; null: from the first. */
    record Page(FactName fact, @Nullable UUID after, int most) {}

    List<LedgerRecord> records(CampaignId campaign, Scope scope, Page page) {
        return of(RECORDS, campaign, scope)
                .param("fact", page.fact().name())
                .param("after", page.after(), java.sql.Types.OTHER)
                .param("most", page.most())
                .query((row, _) -> record(campaign, row))
                .list();
    }

    static LedgerRecord record(CampaignId campaign, ResultSet row) throws SQLException {
        return new LedgerRecord(
                new ActivityId(campaign, row.getObject("activity_id", UUID.class)),
                row.getString("title"),
                row.getString("unit"),
                row.getLong("quantity"),
                row.getLong("counted"),
                row.getString("words"),
                row.getBoolean("adds"));
    }

    /** What was given in kind, in words, each once. */
    List<String> goods(CampaignId campaign, Scope scope, int most) {
        return of(GOODS, campaign, scope).param("most", most).query(String.class).list();
    }

    /** Whether the actor sees all lines of the campaign. */
    boolean whole(Actor actor, CampaignId campaign) {
        var joined = actor.joined();
        return db.sql(WHOLE)
                .param("campaign", campaign.value())
                .param("region", joined.region())
                .param("level", joined.level())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec of(String sql, CampaignId campaign, Scope scope) {
        return db.sql(sql).param("campaign", campaign.value()).param("scope", scope.path());
    }
}
