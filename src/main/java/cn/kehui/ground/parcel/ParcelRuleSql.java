package cn.kehui.ground.parcel;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code parcel_rule} table. */
@Component
class ParcelRuleSql {
    private static final String RULE =
            "select sheet_rows, word_rows, pdf_rows, days, most, source from parcel_rule";

    private static final String SET_RULE =
            """
            update parcel_rule set sheet_rows = :sheet, word_rows = :word, pdf_rows = :pdf, days = :days, most = :most,
                   source = :source, set_at = :at
            """;

    private final JdbcClient db;

    ParcelRuleSql(JdbcClient db) {
        this.db = db;
    }

    ParcelRule rule() {
        return db.sql(RULE).query(ParcelRule.class).single();
    }

    void rule(ParcelRule rule, Instant now) {
        db.sql(SET_RULE)
                .param("sheet", rule.sheetRows())
                .param("word", rule.wordRows())
                .param("pdf", rule.pdfRows())
                .param("days", rule.days())
                .param("most", rule.most())
                .param("source", rule.source())
                .param("at", Timestamp.from(now))
                .update();
    }
}
