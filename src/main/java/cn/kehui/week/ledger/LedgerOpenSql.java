package cn.kehui.week.ledger;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.org.Scope;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.opening.OpenPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code ledger_open} table: what activities that were held opened, each name once. */
@Component
class LedgerOpenSql {
    private static final String TAKE =
            "delete from ledger_open where campaign_id = :campaign and activity_id = :activity";
    private static final String PUT =
            """
            insert into ledger_open (campaign_id, activity_id, fact, place, event_id, unit_id, name, code)
            select :campaign, :activity, n.fact, n.place, :event, :unit, n.name, n.code
              from unnest(:facts::text[], :places::text[], :names::text[], :codes::text[]) as n (fact, place, name, code)
            """;

    /**
     * Within the scope; one name is one place, and so is one code, under whichever names. Who wrote
     * no code means the one that another wrote beside the same name.
     */
    private static final String NAMED =
            """
            select o.activity_id, o.event_id, o.unit_id, o.fact, o.name, o.place,
                   coalesce(nullif(o.code, ''), max(nullif(o.code, '')) over (partition by o.fact, o.place order by o.fact), nullif(o.place, '')) as once
              from ledger_open o
              join unit u on u.id = o.unit_id
             where o.campaign_id = :campaign and starts_with(u.path, :scope)
            """;

    /** In the columns of what else is added up; no name: it was said that it is none. */
    static final String SUMS =
            """
            select n.fact, count(distinct n.once)::bigint as quantity, 0::bigint as counted, count(distinct n.event_id)::bigint as lines
              from ({named}) n
             group by n.fact
            """
                    .replace("{named}", NAMED);

    private static final String RECORDS =
            """
            select f.activity_id, a.title, u.name as unit, count(*) filter (where f.first and f.once is not null) as quantity,
                   0 as counted, coalesce(string_agg(nullif(f.name, ''), '、' order by f.name), '') as words,
                   bool_and(f.first or f.once is null) as adds
              from (select n.activity_id, n.unit_id, n.name, n.once,
                           row_number() over (partition by n.once order by n.activity_id, n.name) = 1 as first
                      from ({named} and o.fact = :fact) n) f
              join activity a on a.campaign_id = :campaign and a.id = f.activity_id
              join unit u on u.id = f.unit_id
             where :after::uuid is null or f.activity_id > :after
             group by f.activity_id, a.title, u.name
             order by f.activity_id
             limit :most
            """
                    .replace("{named}", NAMED.stripTrailing());

    private static final String NAMES =
            """
            select min(n.place) as key, min(n.name) as name, case when min(n.place) = n.once then '' else n.once end as code,
                   string_agg(distinct u.name, '、') as units
              from ({named} and o.fact = :fact) n
              join unit u on u.id = n.unit_id
             where n.once is not null
             group by n.once
             order by 1, n.once
             limit :most
            """
                    .replace("{named}", NAMED.stripTrailing());

    private final JdbcClient db;

    LedgerOpenSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * In the place of what it named so far.
     *
     * @param held whether it names anything: what was not held opened nothing
     */
    void put(MemberSql.Member of, boolean held) {
        of(TAKE, of.id()).update();
        var facts = new ArrayList<String>();
        var places = new ArrayList<OpenPlaces.Place>();
        for (var fact : held ? LedgerFigure.OPEN : List.<FactName>of()) {
            var read = OpenPlaces.of(of.answers().at(fact.name().toLowerCase(Locale.ROOT)));
            var named = new ArrayList<>(read.all());
            if (read.said() && named.isEmpty()) {
                named.add(new OpenPlaces.Place("", "", ""));
            }
            named.forEach(_ -> facts.add(fact.name()));
            places.addAll(named);
        }
        if (!facts.isEmpty()) {
            of(PUT, of.id())
                    .param("event", of.event())
                    .param("unit", of.unit())
                    .param("facts", facts.toArray(String[]::new))
                    .param("places", words(places, OpenPlaces.Place::key))
                    .param("names", words(places, OpenPlaces.Place::name))
                    .param("codes", words(places, OpenPlaces.Place::code))
                    .update();
        }
    }

    private static String[] words(
            List<OpenPlaces.Place> of, Function<OpenPlaces.Place, String> say) {
        return of.stream().map(say).toArray(String[]::new);
    }

    /** What each activity named; {@code quantity}: how many of them no other before it did. */
    List<LedgerRecord> records(CampaignId campaign, Scope scope, LedgerSumSql.Page page) {
        return db.sql(RECORDS)
                .param("campaign", campaign.value())
                .param("scope", scope.path())
                .param("fact", page.fact().name())
                .param("after", page.after(), java.sql.Types.OTHER)
                .param("most", page.most())
                .query((row, _) -> LedgerSumSql.record(campaign, row))
                .list();
    }

    /** Each once, in the order of their names. */
    List<AlikeNames.Named> names(CampaignId campaign, Scope scope, FactName fact, int most) {
        return db.sql(NAMES)
                .param("campaign", campaign.value())
                .param("scope", scope.path())
                .param("fact", fact.name())
                .param("most", most)
                .query(AlikeNames.Named.class)
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, ActivityId of) {
        return db.sql(sql).param("campaign", of.campaign().value()).param("activity", of.value());
    }
}
