package cn.kehui.week.ledger;

import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.ActivityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code ledger_book} and {@code ledger_entry} tables. */
@Component
class LedgerSql {
    private static final String HOLD =
            """
            insert into ledger_book (campaign_id, activity_id)
            values (:campaign, :activity)
            on conflict (campaign_id, activity_id) do update set changes = ledger_book.changes + 1
            """;
    private static final String ALL =
            """
            select id, what, quantity, grade, session_key, source, why, replaces, by_name, by_unit, at
              from ledger_entry
             where campaign_id = :campaign and activity_id = :activity
             order by at, id
            """;
    private static final String INSERT =
            """
            insert into ledger_entry (campaign_id, activity_id, id, what, quantity, grade, session_key, source, why, replaces, by_person, by_name, by_unit, at)
            values (:campaign, :activity, :id, :what, :quantity, :grade, :session, :source, :why, :replaces, :person, :name, :unit, :at)
            """;

    private final JdbcClient db;

    LedgerSql(JdbcClient db) {
        this.db = db;
    }

    /** From here to the end of the transaction nobody else adds to it. */
    void hold(ActivityId of) {
        of(HOLD, of).update();
    }

    ActivityCounts all(ActivityId of) {
        return new ActivityCounts(of(ALL, of).query(LedgerSql::entry).list());
    }

    void insert(ActivityId of, LedgerEntry entry, Actor by) {
        of(INSERT, of)
                .param("id", entry.id())
                .param("what", entry.what().name())
                .param("quantity", entry.quantity(), Types.BIGINT)
                .param("grade", entry.grade().name())
                .param("session", entry.session())
                .param("source", entry.said().source())
                .param("why", entry.said().why())
                .param("replaces", entry.replaces(), Types.OTHER)
                .param("person", by.id().value())
                .param("name", entry.by().name())
                .param("unit", entry.by().unit())
                .param("at", Timestamp.from(entry.by().at()))
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, ActivityId of) {
        return db.sql(sql).param("campaign", of.campaign().value()).param("activity", of.value());
    }

    private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
        return new LedgerEntry(
                row.getObject("id", UUID.class),
                Counted.valueOf(row.getString("what")),
                row.getObject("quantity", Long.class),
                CountGrade.valueOf(row.getString("grade")),
                row.getString("session_key"),
                new LedgerEntry.Said(row.getString("source"), row.getString("why")),
                new LedgerEntry.By(
                        row.getString("by_name"),
                        row.getString("by_unit"),
                        row.getTimestamp("at").toInstant()),
                row.getObject("replaces", UUID.class));
    }
}
