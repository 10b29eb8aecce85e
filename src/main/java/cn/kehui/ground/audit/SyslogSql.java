package cn.kehui.ground.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code syslog_position} table: one row. */
@Component
class SyslogSql {
    private static final String TAKE = "select * from syslog_position for update skip locked";
    private static final String SEE = "select * from syslog_position";
    private static final String MOVE =
            """
            update syslog_position
               set line = :line, taken_at = :now, tries = 0, tried_at = null, trouble = ''
            """;
    private static final String TROUBLE =
            "update syslog_position set tries = tries + 1, tried_at = :now, trouble = :trouble";
    private static final String BEHIND =
            "select count(*) as lines, min(at) as since from journal where line > :line";

    private final JdbcClient db;

    SyslogSql(JdbcClient db) {
        this.db = db;
    }

    /** How far it is, and how the last attempts went. */
    record Position(
            long line,
            @Nullable Instant takenAt,
            int tries,
            @Nullable Instant triedAt,
            String trouble) {}

    /** What it has not taken yet. */
    record Behind(long lines, @Nullable Instant since) {}

    /** Held until the transaction ends; empty: another process holds it. */
    Optional<Position> take() {
        return db.sql(TAKE).query(SyslogSql::position).optional();
    }

    Position see() {
        return db.sql(SEE).query(SyslogSql::position).single();
    }

    void move(long line, Instant now) {
        db.sql(MOVE).param("line", line).param("now", Timestamp.from(now)).update();
    }

    void trouble(String trouble, Instant now) {
        db.sql(TROUBLE).param("trouble", trouble).param("now", Timestamp.from(now)).update();
    }

    Behind behind(long line) {
        return db.sql(BEHIND)
                .param("line", line)
                .query((row, _) -> new Behind(row.getLong("lines"), at(row, "since")))
                .single();
    }

    private static Position position(ResultSet row, int number) throws SQLException {
        return new Position(
                row.getLong("line"),
                at(row, "taken_at"),
                row.getInt("tries"),
                at(row, "tried_at"),
                row.getString("trouble"));
    }

    private static @Nullable Instant at(ResultSet row, String name) throws SQLException {
        var at = row.getTimestamp(name);
        return at == null ? null : at.toInstant();
    }
}
