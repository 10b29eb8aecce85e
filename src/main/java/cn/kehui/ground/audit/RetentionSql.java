package cn.kehui.ground.audit;

import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code journal_retention} table: one row, or none. */
@Component
class RetentionSql {
    private static final String DAYS = "select days from journal_retention";
    private static final String SET =
            """
            insert into journal_retention (days) values (:days)
            on conflict (one) do update set days = excluded.days
            """;
    private static final String FOR_EVER = "delete from journal_retention";

    private final JdbcClient db;

    RetentionSql(JdbcClient db) {
        this.db = db;
    }

    OptionalInt days() {
        return db.sql(DAYS).query(Integer.class).stream().mapToInt(Integer::intValue).findFirst();
    }

    void set(OptionalInt days) {
        if (days.isEmpty()) {
            db.sql(FOR_EVER).update();
        } else {
            db.sql(SET).param("days", days.getAsInt()).update();
        }
    }
}
