package cn.kehui.week.ledger;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.Scope;
import cn.kehui.sheet.dictionary.FactName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up the ledger over several campaigns, by the form that activities have. */
@Component
class YearSql {
    /**
     * Each event once: its form is of that entry as which it counts, else of the first that says
     * one, and so is each fact; two different amounts of money are a part each.
     */
    private static final String ONCE =
            """
            with said as materialized (
                select l.campaign_id, l.event_id, l.activity_id, l.unit_id, l.fact, l.quantity, l.counted,
                       case when starts_with(l.fact, 'FUNDS_') then l.quantity end as part
                  from unnest(:campaigns::text[], :paths::text[]) as c (id, path)
                  join ledger_line l on l.campaign_id = c.id and l.fact = any(:facts)
                  join unit u on u.id = l.unit_id and starts_with(u.path, c.path)
            ), event as materialized (
                select distinct on (s.campaign_id, s.event_id) s.campaign_id, s.event_id, k.form
                  from said s
                  join activity a on a.campaign_id = s.campaign_id and a.id = s.activity_id
                 cross join lateral (select btrim(coalesce(a.answers -> 'values' ->> 'kind', '')) as form) k
                 where s.fact = 'EVENTS'
                 order by s.campaign_id, s.event_id, k.form = '', s.activity_id <> s.event_id, s.activity_id
            ), once as materialized (
                select distinct on (s.campaign_id, s.event_id, s.fact, s.part)
                       s.campaign_id, s.event_id, s.activity_id, s.fact, s.quantity, s.counted
                  from said s
                 order by s.campaign_id, s.event_id, s.fact, s.part, s.activity_id <> s.event_id, s.activity_id
            ), opened as materialized (
                select distinct o.campaign_id, o.event_id
                  from ledger_open o
                 where o.campaign_id = any(:campaigns::text[]) and o.fact in ('INSTITUTES_OPEN', 'UNIVERSITIES_OPEN') and o.place <> ''
            ), cut as materialized (
                select e.campaign_id, e.event_id, e.form, o.event_id is not null as opens,
                       coalesce(m.quantity >= :major, false) as major
                  from event e
                  left join opened o on o.campaign_id = e.campaign_id and o.event_id = e.event_id
                  left join once m on m.campaign_id = e.campaign_id and m.event_id = e.event_id and m.fact = 'PUBLIC_ON_SITE'
            )
            select
            """;

    private static final String SUMS =
            ONCE
                    + """
                    e.campaign_id, e.form, e.opens, e.major, o.fact,
                           sum(o.quantity)::bigint as quantity, sum(o.counted)::bigint as counted, count(*) as lines
                      from cut e
                      join once o on o.campaign_id = e.campaign_id and o.event_id = e.event_id
                     group by 1, 2, 3, 4, 5
                     order by 1, 2, 3, 4, 5
                    """;

    private static final String RECORDS =
            ONCE
                    + """
                    s.campaign_id, s.activity_id, a.title, u.name as unit, s.quantity, s.counted, '' as words,
                           o.activity_id is not null as adds
                      from unnest(:cuts::text[], :forms::text[], :opens::boolean[], :majors::boolean[]) as c (campaign_id, form, opens, major)
                      join cut e on e.campaign_id = c.campaign_id and e.form = c.form and e.opens = c.opens and e.major = c.major
                      join said s on s.campaign_id = e.campaign_id and s.event_id = e.event_id and s.fact = :fact
                      left join once o on o.campaign_id = s.campaign_id and o.activity_id = s.activity_id and o.fact = s.fact
                      join activity a on a.campaign_id = s.campaign_id and a.id = s.activity_id
                      join unit u on u.id = s.unit_id
                     where (:after::uuid is null or s.activity_id > :after)
                     order by s.activity_id
                     limit :most
                    """;

    private static final String WHOLE =
            """
            select c.id
              from campaign c
              join region r on r.code = c.region_code
             where c.id = any(:campaigns::text[]) and c.region_code = :region and r.level = :level
            """;

    private final JdbcClient db;

    YearSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * Activities that are alike in what decides of which rows they are.
     *
     * @param form 活动形式, as it was typed
     * @param opens whether they named an institute or a university that they opened
     * @param major whether very many came to each
     */
    record Cut(CampaignId campaign, String form, boolean opens, boolean major) {}

    /** What those add up to, of one fact. */
    record Part(Cut of, FactName fact, long quantity, long counted, long lines) {}

    List<Part> sums(Map<CampaignId, Scope> over, Collection<FactName> facts, int major) {
        return of(SUMS, over, facts, major)
                .query(
                        (row, _) ->
                                new Part(
                                        new Cut(
                                                new CampaignId(row.getString("campaign_id")),
                                                row.getString("form"),
                                                row.getBoolean("opens"),
                                                row.getBoolean("major")),
                                        FactName.valueOf(row.getString("fact")),
                                        row.getLong("quantity"),
                                        row.getLong("counted"),
                                        row.getLong("lines")))
                .list();
    }

    /**
     * The activities behind a fact of those.
     *
     * @param after null: from the first
     */
    record Page(List<Cut> cuts, FactName fact, int major, @Nullable UUID after, int most) {}

    List<LedgerRecord> records(Map<CampaignId, Scope> over, Page page) {
        var cuts = page.cuts();
        var facts = List.of(FactName.EVENTS, FactName.PUBLIC_ON_SITE, page.fact());
        return of(RECORDS, over, facts, page.major())
                .param(
                        "cuts",
                        cuts.stream().map(one -> one.campaign().value()).toArray(String[]::new))
                .param("forms", cuts.stream().map(Cut::form).toArray(String[]::new))
                .param("opens", cuts.stream().map(Cut::opens).toArray(Boolean[]::new))
                .param("majors", cuts.stream().map(Cut::major).toArray(Boolean[]::new))
                .param("fact", page.fact().name())
                .param("after", page.after(), java.sql.Types.OTHER)
                .param("most", page.most())
                .query(
                        (row, _) ->
                                LedgerSumSql.record(
                                        new CampaignId(row.getString("campaign_id")), row))
                .list();
    }

    /** Of which of those campaigns the actor sees all lines. */
    List<CampaignId> whole(Actor actor, List<CampaignId> campaigns) {
        var joined = actor.joined();
        return db.sql(WHOLE)
                .param(
                        "campaigns",
                        campaigns.stream().map(CampaignId::value).toArray(String[]::new))
                .param("region", joined.region())
                .param("level", joined.level())
                .query((row, _) -> new CampaignId(row.getString("id")))
                .list();
    }

    private JdbcClient.StatementSpec of(
            String sql, Map<CampaignId, Scope> over, Collection<FactName> facts, int major) {
        var campaigns = List.copyOf(over.keySet());
        return db.sql(sql)
                .param(
                        "campaigns",
                        campaigns.stream().map(CampaignId::value).toArray(String[]::new))
                .param(
                        "paths",
                        campaigns.stream().map(over::get).map(Scope::path).toArray(String[]::new))
                .param("facts", facts.stream().map(FactName::name).toArray(String[]::new))
                .param("major", major);
    }
}
