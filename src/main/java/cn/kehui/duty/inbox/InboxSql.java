package cn.kehui.duty.inbox;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.inbox.Inboxes.Group;
import cn.kehui.duty.inbox.Slice.From;
import cn.kehui.duty.inbox.Slice.Order;
import cn.kehui.duty.inbox.Tallies.Asked;
import cn.kehui.duty.inbox.Tallies.Tally;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.State;
import cn.kehui.ground.account.Actor;
import cn.kehui.sheet.form.FormId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what a unit receives, and finds where it stands in an order. */
@Component
class InboxSql {
    private static final String UNIT = " join unit u on u.id = o.unit_id ";

    /** Whatever is received of a duty, and in a state. */
    private static final String RECEIVED =
            " where o.receiver_id = :unit and (:anyDuty or o.duty_id = any(:duties)) and (:anyState or o.state = any(:states))"
                    + " and (not :sent or o.accepted_id is not null or o.state not in ('OPEN', 'RETURNED') and o.current_id is not null) and"
                    + State.EXPECTED;

    private static final String OF_UNITS =
            " and (:words = '' or strpos(u.name, :words) > 0) and (:line = '' or u.line = :line) and (:kind = '' or u.kind = :kind) ";

    private static final String TALLY =
            """
            select o.campaign_id, o.duty_id, d.title, d.form_id, d.form_version, d.closes_at, o.state, o.seen_at is not null as seen, count(*) as many
              from obligation o
              join duty d on d.id = o.duty_id
            """;
    private static final String BY_KIND =
            " group by o.campaign_id, o.duty_id, d.title, d.form_id, d.form_version, d.closes_at, o.state, seen order by o.duty_id, o.state, seen";
    private static final String TALLIES = TALLY + RECEIVED + BY_KIND;
    private static final String TALLIES_OF_UNITS = TALLY + UNIT + RECEIVED + OF_UNITS + BY_KIND;
    private static final String CODE = "o.duty_id, u.code, o.id";
    private static final String AGAIN =
            " case when o.state = 'FILED' and o.reviewer_id = :me then 0 else 1 end, " + CODE;
    private static final Map<Order, String> KEYS =
            Map.of(
                    Order.CODE,
                    CODE,
                    Order.AGAIN,
                    AGAIN,
                    Order.NAME,
                    "u.name collate \"zh-x-icu\", " + CODE,
                    Order.TIME,
                    "-extract(epoch from o.changed_at), " + CODE);

    private static final String FOUND =
            "select o.campaign_id, o.id from obligation o" + UNIT + RECEIVED + OF_UNITS;

    /** The last that was shown; where it stands is put in for {@code :key}. */
    private static final String LAST =
            "select :key from obligation o"
                    + UNIT
                    + "where o.id = :after and o.receiver_id = :unit";

    private static final String HEADS =
            """
            select g.place, h.id
              from unnest(:campaigns::text[], :duties::text[], :states::text[]) with ordinality as g (campaign_id, duty_id, states, place)
              cross join lateral (
                  select o.id, row_number() over (order by
            """
                    + AGAIN
                    + """
                    ) as at
                    from obligation o
                    join unit u on u.id = o.unit_id
                   where o.campaign_id = g.campaign_id and o.duty_id = g.duty_id and o.receiver_id = :unit
                     and o.state = any(string_to_array(g.states, ','))
                   order by at limit :each
              ) h
             order by g.place, h.at
            """;

    private final JdbcClient db;

    InboxSql(JdbcClient db) {
        this.db = db;
    }

    Tallies tallies(Actor actor, Sieve sieve) {
        var sql = !sieve.units().equals(Sieve.Units.ANY) ? TALLIES_OF_UNITS : TALLIES;
        return new Tallies(sieved(sql, actor, sieve).query((row, _) -> tally(row)).list());
    }

    /** One more than are wanted, where there are so many. */
    LinkedHashMap<ObligationId, CampaignId> slice(Actor actor, Sieve sieve, From from) {
        var key = KEYS.get(from.order());
        var after = from.after();
        var sql = after == null ? first(key) : after(key);
        var asked = sieved(sql, actor, sieve).param("most", from.most() + 1);
        if (from.order() == Order.AGAIN) {
            asked = asked.param("me", actor.id().value());
        }
        var found = new LinkedHashMap<ObligationId, CampaignId>();
        (after == null ? asked : asked.param("after", after.value()))
                .query(
                        (RowCallbackHandler)
                                row ->
                                        found.put(
                                                new ObligationId(row.getObject("id", UUID.class)),
                                                new CampaignId(row.getString("campaign_id"))));
        return found;
    }

    private static String first(String key) {
        return FOUND + ordered(key);
    }

    /** Where the last one stood is asked of the database: it may stand elsewhere by now. */
    private static String after(String key) {
        return FOUND + " and (" + key + ") > (" + LAST.replace(":key", key) + ")" + ordered(key);
    }

    private static String ordered(String key) {
        return " order by " + key + " limit :most";
    }

    Map<Group, List<ObligationId>> heads(Actor actor, List<Group> groups, int each) {
        var heads = new LinkedHashMap<Group, List<ObligationId>>();
        var duties = groups.stream().map(Group::duty).toList();
        db.sql(HEADS)
                .param("unit", actor.unitId().value())
                .param("me", actor.id().value())
                .param(
                        "campaigns",
                        duties.stream().map(one -> one.campaign().value()).toArray(String[]::new))
                .param("duties", DutyId.values(duties))
                .param(
                        "states",
                        groups.stream()
                                .map(one -> String.join(",", names(one.states())))
                                .toArray(String[]::new))
                .param("each", each)
                .query(
                        (RowCallbackHandler)
                                row ->
                                        heads.computeIfAbsent(
                                                        groups.get(row.getInt("place") - 1),
                                                        _ -> new ArrayList<>())
                                                .add(
                                                        new ObligationId(
                                                                row.getObject("id", UUID.class))));
        return heads;
    }

    private JdbcClient.StatementSpec sieved(String sql, Actor actor, Sieve sieve) {
        var asked =
                db.sql(sql)
                        .param("unit", actor.unitId().value())
                        .param("anyDuty", sieve.duties().isEmpty())
                        .param("duties", sieve.duties().toArray(String[]::new))
                        .param("anyState", sieve.states().isEmpty())
                        .param("sent", sieve.sent())
                        .param("states", names(sieve.states()));
        return sql.contains(OF_UNITS)
                ? asked.param("words", sieve.units().words())
                        .param("line", sieve.units().line())
                        .param("kind", sieve.units().kind())
                : asked;
    }

    private static String[] names(Collection<State> states) {
        return states.stream().map(State::name).toArray(String[]::new);
    }

    private static Tally tally(ResultSet row) throws SQLException {
        var form = row.getString("form_id");
        var closes = row.getTimestamp("closes_at");
        var asked =
                new Asked(
                        new DutyId(row.getString("duty_id")),
                        new CampaignId(row.getString("campaign_id")),
                        row.getString("title"),
                        form == null ? null : new FormId(form, row.getString("form_version")),
                        closes == null ? null : closes.toInstant());
        return new Tally(
                asked,
                State.valueOf(row.getString("state")),
                row.getBoolean("seen"),
                row.getInt("many"));
    }
}
