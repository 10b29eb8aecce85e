package cn.kehui.filing.chase;

import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.org.UnitKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code nudge} and {@code nudge_rule} tables, and how far what a unit receives has come. */
@Component
class NudgeSql {
    /** What is to be known of obligations that stand in a list, beside themselves. */
    private static final String BESIDE =
            """
            select o.id, u.kind, o.changed_at, n.at as nudged_at, n.by_name
              from obligation o
              join unit u on u.id = o.unit_id
              left join lateral (
                  select n.at, n.by_name from nudge n
                   where n.campaign_id = o.campaign_id and n.obligation_id = o.id
                   order by n.at desc limit 1
              ) n on true
             where o.campaign_id = any(:campaigns) and o.id = any(:ids)
            """;

    private static final String LAST =
            """
            select at, by_name from nudge
             where campaign_id = :campaign and obligation_id = :id order by at desc limit 1
            """;
    private static final String INSERT =
            """
            insert into nudge (campaign_id, obligation_id, at, by_person, by_name, people)
            values (:campaign, :id, :at, :by, :name, :people)
            """;
    private static final String FILLERS =
            """
            select p.id from person p join person_role f on f.person_id = p.id and f.role = 'FILLER'
             where p.unit_id = :unit and p.disabled_at is null
             order by p.id
            """;
    private static final String RULE = "select least_hours, words, source from nudge_rule";
    private static final String SET_RULE =
            "update nudge_rule set least_hours = :hours, words = :words, source = :source, set_at = :at";

    private final JdbcClient db;

    NudgeSql(JdbcClient db) {
        this.db = db;
    }

    record Beside(UnitKind kind, Instant changedAt, UnitProgress.@Nullable Last nudged) {}

    Map<ObligationId, Beside> beside(List<Obligation> listed) {
        var all = new HashMap<ObligationId, Beside>();
        if (listed.isEmpty()) {
            return all;
        }
        db.sql(BESIDE)
                .param(
                        "campaigns",
                        DutyId.campaigns(listed.stream().map(Obligation::duty).toList()))
                .param("ids", listed.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .query(
                        (RowCallbackHandler)
                                row ->
                                        all.put(
                                                new ObligationId(row.getObject("id", UUID.class)),
                                                beside(row)));
        return all;
    }

    private static Beside beside(ResultSet row) throws SQLException {
        var nudged = row.getTimestamp("nudged_at");
        return new Beside(
                UnitKind.valueOf(row.getString("kind")),
                row.getTimestamp("changed_at").toInstant(),
                nudged == null
                        ? null
                        : new UnitProgress.Last(nudged.toInstant(), row.getString("by_name")));
    }

    /** When the unit was reminded of it last; its obligation is held. */
    Optional<UnitProgress.Last> last(Obligation obligation) {
        return db.sql(LAST)
                .param("campaign", obligation.campaign().value())
                .param("id", obligation.id().value())
                .query(
                        (row, _) ->
                                new UnitProgress.Last(
                                        row.getTimestamp("at").toInstant(),
                                        row.getString("by_name")))
                .optional();
    }

    void insert(Actor by, Obligation obligation, int people, Instant now) {
        db.sql(INSERT)
                .param("campaign", obligation.campaign().value())
                .param("id", obligation.id().value())
                .param("at", Timestamp.from(now))
                .param("by", by.id().value())
                .param("name", by.name())
                .param("people", people)
                .update();
    }

    /** Who fills in for a unit. */
    List<PersonId> fillers(UnitId unit) {
        return db.sql(FILLERS).param("unit", unit.value()).query(UUID.class).list().stream()
                .map(PersonId::new)
                .toList();
    }

    NudgeRule rule() {
        return db.sql(RULE).query(NudgeRule.class).single();
    }

    void rule(NudgeRule rule, Instant now) {
        db.sql(SET_RULE)
                .param("hours", rule.leastHours())
                .param("words", rule.words())
                .param("source", rule.source())
                .param("at", Timestamp.from(now))
                .update();
    }
}
