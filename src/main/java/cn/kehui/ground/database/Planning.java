package cn.kehui.ground.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How PostgreSQL plans what is asked in this transaction. */
@Component
public class Planning {
    private static final String EACH =
            "select set_config('plan_cache_mode', 'force_custom_plan', true), tables_counted() as counted";

    private final JdbcClient db;

    Planning(JdbcClient db) {
        this.db = db;
    }

    /**
     * Until the transaction ends each sentence is planned for what it asks, by the rows that there
     * are: a path that nobody knows yet is to the planner a handful of units, and a table that it
     * counted while nothing was in it has one row, so that thousands would be read one by one, each
     * time all of them.
     */
    public void each() {
        db.sql(EACH).query((row, _) -> row.getInt("counted")).single();
    }
}
