package cn.kehui.account;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The {@code journal} table: lines are only ever added. */
@Component
class JournalSql {
    /** Any number of its own: one line is written at a time. */
    private static final long LOCK = 0x4b65687569_4aL;

    private static final String LOCKED = "select pg_advisory_xact_lock(:lock)";
    private static final String LAST = "select seq, hash from journal order by seq desc limit 1";
    private static final String INSERT =
            """
            insert into journal (seq, at, person_id, person_name, unit_id, act, subject, detail, before, hash)
            values (:seq, :at, :person, :name, :unit, :act, :subject, :detail::jsonb, :before, :hash)
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    JournalSql(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Where the journal ends. */
    record End(long seq, String hash) {}

    void lock() {
        db.sql(LOCKED).param("lock", LOCK).query().listOfRows();
    }

    End last() {
        return db.sql(LAST)
                .query((row, _) -> new End(row.getLong("seq"), row.getString("hash")))
                .optional()
                .orElse(new End(0, JournalLine.FIRST));
    }

    void insert(JournalLine line) {
        db.sql(INSERT)
                .param("seq", line.seq())
                .param("at", Timestamp.from(line.at()))
                .param("person", line.person())
                .param("name", line.name())
                .param("unit", line.unit())
                .param("act", line.act())
                .param("subject", line.subject())
                .param("detail", json.writeValueAsString(line.detail()))
                .param("before", line.before())
                .param("hash", line.hash())
                .update();
    }
}
