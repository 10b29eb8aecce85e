package cn.kehui.filing.review;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code review_rule} table. */
@Component
class ReviewSql {
    private static final String RULE = "select take_back_hours, source from review_rule";
    private static final String SET =
            "update review_rule set take_back_hours = :hours, source = :source, set_at = :at";

    private final JdbcClient db;

    ReviewSql(JdbcClient db) {
        this.db = db;
    }

    ReviewRule rule() {
        return db.sql(RULE).query(ReviewRule.class).single();
    }

    void rule(ReviewRule rule, Instant now) {
        db.sql(SET)
                .param("hours", rule.takeBackHours())
                .param("source", rule.source())
                .param("at", Timestamp.from(now))
                .update();
    }
}
