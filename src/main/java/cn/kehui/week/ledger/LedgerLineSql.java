package cn.kehui.week.ledger;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.base.Json;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.form.Answers;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityStage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code ledger_line} table, as activities change. */
@Component
class LedgerLineSql {
    private static final String EVENTS =
            """
            select coalesce(merged_into, id) from activity where campaign_id = :campaign and id = :activity
            union
            select event_id from ledger_line where campaign_id = :campaign and activity_id = :activity
            """;
    private static final String MEMBERS =
            """
            select a.id, a.unit_id, a.stage, coalesce(a.merged_into, a.id) as event, a.answers,
                   exists (select 1 from ledger_line l where l.campaign_id = :campaign and l.activity_id = a.id) as lined
              from activity a
             where a.campaign_id = :campaign and (a.id = any(:events) or a.merged_into = any(:events))
             order by a.id
            """;
    private static final String UNKNOWN =
            """
            select a.campaign_id, a.id
              from activity a
              left join ledger_book b on b.campaign_id = a.campaign_id and b.activity_id = a.id
             where a.stage in ('HELD', 'CLOSED') and b.activity_id is null
             limit :most
            """;
    private static final String TAKEN =
            """
            delete from ledger_line where campaign_id = :campaign and activity_id = :activity
            returning unit_id, fact, quantity, counted, shared
            """;
    private static final String PUT =
            """
            insert into ledger_line (campaign_id, activity_id, fact, event_id, unit_id, quantity, counted, words, shared)
            select :campaign, :activity, n.fact, :event, :unit, n.quantity, n.counted, n.words, :shared
              from unnest(:facts::text[], :quantities::bigint[], :counted::bigint[], :words::text[]) as n (fact, quantity, counted, words)
            """;
    private final JdbcClient db;

    LedgerLineSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * An activity that is, or was, the same event.
     *
     * @param event as which it counts
     * @param lined whether it adds something so far
     */
    record Member(
            ActivityId id,
            UUID unit,
            ActivityStage stage,
            UUID event,
            Answers answers,
            boolean lined) {
        boolean held() {
            return Ledgers.held(stage);
        }
    }

    /** All that is now, or was so far, one event with it. */
    List<Member> members(ActivityId id) {
        var events = of(EVENTS, id).query(UUID.class).list();
        return db.sql(MEMBERS)
                .param("campaign", id.campaign().value())
                .param("events", events.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Member(
                                        new ActivityId(
                                                id.campaign(), row.getObject("id", UUID.class)),
                                        row.getObject("unit_id", UUID.class),
                                        ActivityStage.valueOf(row.getString("stage")),
                                        row.getObject("event", UUID.class),
                                        Json.read(row.getString("answers"), Answers.class),
                                        row.getBoolean("lined")))
                .list();
    }

    /** Some that were held before anybody kept a ledger. */
    List<ActivityId> unknown(int most) {
        return db.sql(UNKNOWN)
                .param("most", most)
                .query(
                        (row, _) ->
                                new ActivityId(
                                        new CampaignId(row.getString("campaign_id")),
                                        row.getObject("id", UUID.class)))
                .list();
    }

    /**
     * In the place of what it added so far.
     *
     * @param shared whether another that was held is the same event: then it is added with that
     */
    void put(Member of, List<LedgerLine> lines, boolean shared) {
        var change = new TallyChange();
        of(TAKEN, of.id())
                .query(
                        row -> {
                            if (!row.getBoolean("shared")) {
                                change.add(key(row), sum(row).less());
                            }
                        });
        if (!lines.isEmpty()) {
            insert(of, lines, shared);
        }
        if (!shared) {
            lines.forEach(
                    one ->
                            change.add(
                                    new TallyChange.Key(of.unit(), one.fact().name()),
                                    new TallyChange.Sum(one.quantity(), one.counted(), 1)));
        }
        change.put(db, of.id().campaign());
    }

    private static TallyChange.Key key(ResultSet row) throws SQLException {
        return new TallyChange.Key(row.getObject("unit_id", UUID.class), row.getString("fact"));
    }

    private static TallyChange.Sum sum(ResultSet row) throws SQLException {
        return new TallyChange.Sum(row.getLong("quantity"), row.getLong("counted"), 1);
    }

    private void insert(Member of, List<LedgerLine> lines, boolean shared) {
        of(PUT, of.id())
                .param("event", of.event())
                .param("unit", of.unit())
                .param("shared", shared)
                .param(
                        "facts",
                        lines.stream()
                                .map(LedgerLine::fact)
                                .map(FactName::name)
                                .toArray(String[]::new))
                .param("quantities", lines.stream().map(LedgerLine::quantity).toArray(Long[]::new))
                .param("counted", lines.stream().map(LedgerLine::counted).toArray(Long[]::new))
                .param("words", lines.stream().map(LedgerLine::words).toArray(String[]::new))
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, ActivityId of) {
        return db.sql(sql).param("campaign", of.campaign().value()).param("activity", of.value());
    }
}
