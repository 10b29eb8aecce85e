package cn.kehui.week.ledger;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.State;
import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.UnitId;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.week.ledger.UnitsTold.Told;
import cn.kehui.week.ledger.UnitsTold.UnitTold;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which of the units that owe a figure have told it: what a unit below says counts for those above.
 */
@Component
class ReportedSql {
    /**
     * A unit reaches those above it by the beginnings of its path, which are looked up: comparing
     * each with each would take minutes over a country.
     */
    private static final String COUNTS =
            """
            with expected as materialized (
                select distinct u.id, u.path, u.name
                  from obligation o
                  join unit u on u.id = o.unit_id
                 where o.campaign_id = :campaign and o.duty_id = any(:duties) and starts_with(u.path, :scope)
                   and"""
                    + State.EXPECTED
                    + """
            ), said as materialized (
                select s.unit_id, s.fact, bool_or(s.something) as something
                  from (select t.unit_id, t.fact, t.quantity > 0 or t.fact = 'IN_KIND' as something
                          from ledger_tally t
                         where t.campaign_id = :campaign and t.fact = any(:facts) and t.lines > 0
                        union all
                        select l.unit_id, l.fact, l.quantity > 0 or l.fact = 'IN_KIND'
                          from ledger_line l
                         where l.campaign_id = :campaign and l.shared and l.fact = any(:facts)
                        union all
                        select p.unit_id, p.fact, p.place <> ''
                          from ledger_open p
                         where p.campaign_id = :campaign and p.fact = any(:facts)) s
                  join unit u on u.id = s.unit_id
                 where starts_with(u.path, :scope)
                 group by s.unit_id, s.fact
            ), reach as materialized (
                select d.unit_id, e.id as expected_id
                  from (select distinct s.unit_id from said s) d
                  join unit u on u.id = d.unit_id
                 cross join lateral (
                        select string_agg(w.code || '/', '') over (order by w.n) as path
                          from string_to_table(rtrim(u.path, '/'), '/') with ordinality as w (code, n)) b
                  join expected e on e.path = b.path
            ), counts as (
                select f.fact, (select count(*) from expected) as expected, count(distinct r.expected_id) as told
                  from unnest(:facts::text[]) as f (fact)
                  left join said s on s.fact = f.fact
                  left join reach r on r.unit_id = s.unit_id
                 group by f.fact
            ), units as (
                select e.path, e.id, e.name,
                       case when bool_or(s.something) filter (where s.fact = :fact) then 'SOMETHING'
                            when bool_or(true) filter (where s.fact = :fact) then 'ZERO'
                            when bool_or(true) filter (where s.fact is not null) then 'BLANK'
                            else 'NOTHING_HELD' end as told
                  from expected e
                  left join reach r on r.expected_id = e.id
                  left join said s on s.unit_id = r.unit_id
                 where e.path > :after
                 group by e.path, e.id, e.name
                 order by e.path
                 limit :most
            )
            select * from counts order by 1
            """;

    private static final String UNITS = COUNTS.replace("from counts order", "from units order");

    private final JdbcClient db;

    ReportedSql(JdbcClient db) {
        this.db = db;
    }

    /** Of whom something is asked, and within which scope. */
    record Asked(CampaignId campaign, Set<DutyId> duties, Scope scope) {}

    Map<FactName, Told> counts(Asked asked, Collection<FactName> facts) {
        var told = new EnumMap<FactName, Told>(FactName.class);
        of(COUNTS, asked, facts)
                .param("fact", "")
                .param("after", "")
                .param("most", 0)
                .query(
                        row -> {
                            told.put(
                                    FactName.valueOf(row.getString("fact")),
                                    new Told(row.getLong("expected"), row.getLong("told")));
                        });
        return told;
    }

    /** In the order of the tree; {@code after}: behind the unit of that path. */
    List<UnitTold> units(Asked asked, FactName fact, String after, int most) {
        return of(UNITS, asked, EnumSet.of(fact, FactName.EVENTS))
                .param("fact", fact.name())
                .param("after", after)
                .param("most", most)
                .query(
                        (row, _) ->
                                new UnitTold(
                                        new UnitId(row.getObject("id", UUID.class)),
                                        row.getString("name"),
                                        row.getString("path"),
                                        UnitsTold.How.valueOf(row.getString("told"))))
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, Asked asked, Collection<FactName> facts) {
        return db.sql(sql)
                .param("campaign", asked.campaign().value())
                .param("duties", asked.duties().stream().map(DutyId::value).toArray(String[]::new))
                .param("scope", asked.scope().path())
                .param("facts", facts.stream().map(FactName::name).toArray(String[]::new));
    }
}
