package cn.kehui.total.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what the figures of one field come from, and reads what they name. */
@Component
class TrailSql {
    /** A report whose unit or region has the words in it. */
    static final String FOUND =
            " (:words = '' or position(:words in a.name) > 0 or position(:words in r.name) > 0) ";

    private static final String COUNTED =
            """
            with asked as materialized ({asked})
            select count(a.submission_id) as given, count(*) - count(a.submission_id) as missing, sum(f.quantity) as quantity
              from asked a
              join region r on r.code = a.region_code
              left join figure f on f.campaign_id = a.campaign_id and f.submission_id = a.submission_id and f.field = :field
             where"""
                    + FOUND;

    /** How many gave a number above 0. */
    private static final String GIVEN =
            """
            with asked as ({asked})
            select count(*) filter (where t.quantities[array_position(string_to_array(t.fields, ','), :field)] > 0)
              from asked a
              join tally t on t.campaign_id = a.campaign_id and t.submission_id = a.submission_id
            """;

    private static final String NAMES =
            """
            with asked as ({asked})
            select t.quantities[array_position(string_to_array(t.fields, ','), :field)] as quantity, t.names ->> :field as names
              from asked a
              join tally t on t.campaign_id = a.campaign_id and t.submission_id = a.submission_id
             where t.names is not null
             order by a.code, a.id
            """;

    private static final CutSql.Sentence COUNT = CutSql.Sentence.of(COUNTED);
    private static final CutSql.Sentence GIVES = CutSql.Sentence.of(GIVEN);
    private static final CutSql.Sentence NAME = CutSql.Sentence.of(NAMES);

    private final CutSql cuts;

    TrailSql(CutSql cuts) {
        this.cuts = cuts;
    }

    /** What a report gave as a number, and as names. */
    record Named(@Nullable Long quantity, String names) {}

    /** How many are found, and what they give together. */
    Trail.Found found(Reach reach, Totals totals, String field, Trail.Which which) {
        return cuts.asked(COUNT, reach, totals.cut(), totals.path())
                .param("field", field)
                .param("words", which.words())
                .query(
                        (row, _) ->
                                new Trail.Found(
                                        which,
                                        row.getInt("given"),
                                        row.getInt("missing"),
                                        quantity(row)))
                .single();
    }

    /** How many counted something in a field. */
    int given(Reach reach, Totals totals, String field) {
        return cuts.asked(GIVES, reach, totals.cut(), totals.path())
                .param("field", field)
                .query(Integer.class)
                .single();
    }

    /** What each that named anything gave in a field, in the order of unit codes. */
    List<Named> names(Reach reach, Totals totals, String field) {
        return cuts.asked(NAME, reach, totals.cut(), totals.path())
                .param("field", field)
                .query((row, _) -> new Named(quantity(row), LineSql.words(row, "names")))
                .list();
    }

    private static @Nullable Long quantity(ResultSet row) throws SQLException {
        long quantity = row.getLong("quantity");
        return row.wasNull() ? null : quantity;
    }
}
