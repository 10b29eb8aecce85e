package cn.kehui.week.ledger;

import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.week.activity.ActivityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code ledger_line} and {@code ledger_joint} tables, as activities change. */
@Component
class LedgerLineSql {
    private static final String TAKEN =
            """
            delete from ledger_line where campaign_id = :campaign and activity_id = :activity
            returning unit_id, fact, quantity, counted, shared
            """;
    private static final String PARTED =
            """
            delete from ledger_joint where campaign_id = :campaign and event_id = :event
            returning unit_id, fact, quantity, counted, lines
            """;
    private static final String JOIN =
            """
            insert into ledger_joint (campaign_id, event_id, fact, unit_id, quantity, counted, lines)
            select :campaign, :event, n.fact, :unit, n.quantity, n.counted, n.lines
              from unnest(:facts::text[], :quantities::bigint[], :counted::bigint[], :lines::bigint[]) as n (fact, quantity, counted, lines)
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
     * In the place of what it added so far.
     *
     * @param shared whether another that was held is the same event: then it is added with that,
     *     {@link #join}
     */
    void put(MemberSql.Member of, List<LedgerLine> lines, boolean shared) {
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

    /**
     * An event that several have entered, in the place of what it added so far.
     *
     * @param unit in whose tally it is; null: it is no such event, or no more
     */
    void join(ActivityId event, @Nullable UUID unit, Map<FactName, TallyChange.Sum> sums) {
        var change = new TallyChange();
        ofEvent(PARTED, event)
                .query(
                        row -> {
                            change.add(
                                    key(row),
                                    new TallyChange.Sum(
                                                    row.getLong("quantity"),
                                                    row.getLong("counted"),
                                                    row.getLong("lines"))
                                            .less());
                        });
        if (unit != null) {
            var facts = List.copyOf(sums.keySet());
            var all = facts.stream().map(sums::get).map(Objects::requireNonNull).toList();
            ofEvent(JOIN, event)
                    .param("unit", unit)
                    .param("facts", facts.stream().map(FactName::name).toArray(String[]::new))
                    .param("quantities", longs(all, TallyChange.Sum::quantity))
                    .param("counted", longs(all, TallyChange.Sum::counted))
                    .param("lines", longs(all, TallyChange.Sum::lines))
                    .update();
            sums.forEach((fact, sum) -> change.add(new TallyChange.Key(unit, fact.name()), sum));
        }
        change.put(db, event.campaign());
    }

    private static Long[] longs(List<TallyChange.Sum> all, Function<TallyChange.Sum, Long> which) {
        return all.stream().map(which).toArray(Long[]::new);
    }

    private JdbcClient.StatementSpec ofEvent(String sql, ActivityId event) {
        return db.sql(sql)
                .param("campaign", event.campaign().value())
                .param("event", event.value());
    }

    private static TallyChange.Key key(ResultSet row) throws SQLException {
        return new TallyChange.Key(row.getObject("unit_id", UUID.class), row.getString("fact"));
    }

    private static TallyChange.Sum sum(ResultSet row) throws SQLException {
        return new TallyChange.Sum(row.getLong("quantity"), row.getLong("counted"), 1);
    }

    private void insert(MemberSql.Member of, List<LedgerLine> lines, boolean shared) {
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
