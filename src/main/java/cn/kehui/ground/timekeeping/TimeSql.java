package cn.kehui.ground.timekeeping;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code clock_mark} table: one row. */
@Component
class TimeSql {
    private static final String HELD =
            "select seen_at, held_ms from clock_mark where one for update";
    private static final String KEEP =
            """
            insert into clock_mark (seen_at, held_ms) values (:seen, :held)
            on conflict (one) do update set seen_at = excluded.seen_at, held_ms = excluded.held_ms
            """;

    private final JdbcClient db;

    TimeSql(JdbcClient db) {
        this.db = db;
    }

    /** Held until the transaction ends. */
    Optional<TimeRules.Mark> held() {
        return db.sql(HELD)
                .query(
                        (row, _) ->
                                new TimeRules.Mark(
                                        row.getTimestamp("seen_at").toInstant(),
                                        Duration.ofMillis(row.getLong("held_ms"))))
                .optional();
    }

    void keep(TimeRules.Mark mark) {
        db.sql(KEEP)
                .param("seen", Timestamp.from(mark.seen()))
                .param("held", mark.held().toMillis())
                .update();
    }
}
