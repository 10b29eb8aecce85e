package cn.kehui.total.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds up the tally of a cut: one sentence, whatever the size, with how far it covers what was
 * asked for. What lies at the node itself, and below each of the nodes beside it, comes apart.
 */
@Component
class SumSql {
    private static final String COUNTS =
            """
             count(*) as expected, count(a.submission_id) as reported,
             count(*) filter (where t.nature = 'NIL') as nil,
             count(*) filter (where t.nature = 'NOT_APPLICABLE') as not_applicable,
             count(*) filter (where a.submission_id is null and a.state = 'FILED') as waiting,
             count(*) filter (where a.submission_id is null and a.state = 'RETURNED') as returned,
             count(*) filter (where a.submission_id is not null and t.submission_id is null) as lost,
             count(t.names) as named
            """;

    private static final String TALLY =
            " left join tally t on t.campaign_id = a.campaign_id and t.submission_id = a.submission_id ";

    /**
     * {@code next}: paths of nodes one part longer than that of the node itself; {@code deep}: of
     * others below it.
     */
    private static final String BESIDE =
            "with asked as ({asked}) select coalesce(b.path, e.path) as beside, a.path = :above as own, t.fields,"
                    + COUNTS
                    + """
                      /* figures */
                      from asked a
                      left join unnest(:next::text[]) as b (path) on b.path = :above || split_part(substr(a.path, length(:above) + 1), '/', 1) || '/'
                      left join unnest(:deep::text[]) as e (path) on starts_with(a.path, e.path)
                    """
                    + TALLY
                    + " group by 1, 2, 3";

    /** Of each place in the row: its sum, and how many gave a number, a — and nothing. */
    private static final String FIGURE =
            """
            , sum(t.quantities[{n}]) as q{n}, count(t.quantities[{n}]) as n{n},
            count(*) filter (where t.grades[{n}] = 'D') as d{n}, count(*) filter (where t.grades[{n}] = 'B') as b{n}
            """;

    /** Most rows have their grades alike: these are counted once for all of them. */
    private static final String ALONE =
            "with asked as ({asked}), alike as (select a.path = :above as own, t.fields, t.grades,"
                    + COUNTS
                    + " /* sums */ from asked a "
                    + TALLY
                    + """
                     group by 1, 2, 3
                    )
                    select null as beside, own, fields, sum(expected) as expected, sum(reported) as reported, sum(nil) as nil,
                           sum(not_applicable) as not_applicable, sum(waiting) as waiting, sum(returned) as returned,
                           sum(lost) as lost, sum(named) as named /* figures */
                      from alike
                     group by own, fields
                    """;

    private static final String SUM = ", sum(t.quantities[{n}]) as q{n}";

    private static final String OF_ALIKE =
            """
            , sum(q{n}) as q{n}, sum(expected) filter (where grades[{n}] = 'N') as n{n},
            sum(expected) filter (where grades[{n}] = 'D') as d{n}, sum(expected) filter (where grades[{n}] = 'B') as b{n}
            """;

    private static final CutSql.Sentence WITH = CutSql.Sentence.of(BESIDE);
    private static final CutSql.Sentence WITHOUT = CutSql.Sentence.of(ALONE);

    private final CutSql cuts;

    SumSql(CutSql cuts) {
        this.cuts = cuts;
    }

    /**
     * Reports whose figures stand in the same order, added up.
     *
     * @param beside the path of the node beside, under which they lie; null: under none
     * @param own whether they stand at the node itself
     * @param named how many named anything of what they counted
     */
    record Row(
            @Nullable String beside,
            boolean own,
            int named,
            Coverage coverage,
            Map<String, Total> totals) {}

    /**
     * What is added up for a node.
     *
     * @param above its path; empty: all
     * @param beside paths below it that come apart
     * @param fields how many figures a version may have
     */
    record Place(String above, List<String> beside, int fields) {}

    List<Row> sums(Reach reach, Cut cut, Place place) {
        return place.beside().isEmpty()
                ? rows(cuts.asked(alone(cut, place.fields()), reach, cut, place.above()), place)
                : rows(beside(reach, cut, place), place);
    }

    private static String alone(Cut cut, int fields) {
        return WITHOUT.by(cut.by())
                .replace("/* sums */", each(SUM, fields))
                .replace("/* figures */", each(OF_ALIKE, fields));
    }

    private JdbcClient.StatementSpec beside(Reach reach, Cut cut, Place place) {
        var next =
                place.beside().stream()
                        .collect(Collectors.partitioningBy(one -> next(place.above(), one)));
        var sql = WITH.by(cut.by()).replace("/* figures */", each(FIGURE, place.fields()));
        return cuts.asked(sql, reach, cut, place.above())
                .param("next", next.get(true).toArray(String[]::new))
                .param("deep", next.get(false).toArray(String[]::new));
    }

    private static String each(String words, int fields) {
        return IntStream.rangeClosed(1, fields)
                .mapToObj(n -> words.replace("{n}", Integer.toString(n)))
                .collect(Collectors.joining());
    }

    private static List<Row> rows(JdbcClient.StatementSpec asked, Place place) {
        return asked.query((row, _) -> row(row, place.fields())).list();
    }

    private static boolean next(String above, String path) {
        return path.indexOf('/', above.length()) == path.length() - 1;
    }

    private static Row row(ResultSet row, int most) throws SQLException {
        if (row.getInt("lost") > 0) {
            throw new IllegalStateException("no tally of a version that counts: a total lies");
        }
        int reported = row.getInt("reported");
        var words = row.getString("fields");
        var fields = words == null || words.isEmpty() ? new String[0] : words.split(",");
        if (fields.length > most) {
            throw new IllegalStateException("more figures than the form has: " + words);
        }
        var totals = new HashMap<String, Total>();
        for (int n = 1; n <= fields.length; n++) {
            totals.put(fields[n - 1], total(row, n, reported));
        }
        return new Row(
                row.getString("beside"),
                row.getBoolean("own"),
                row.getInt("named"),
                coverage(row),
                totals);
    }

    private static Total total(ResultSet row, int n, int reported) throws SQLException {
        int numbers = row.getInt("n" + n);
        int dashes = row.getInt("d" + n);
        int blanks = row.getInt("b" + n);
        return new Total(
                numbers == 0 ? null : Long.valueOf(row.getLong("q" + n)),
                numbers,
                dashes,
                blanks,
                reported - numbers - dashes - blanks,
                0);
    }

    private static Coverage coverage(ResultSet row) throws SQLException {
        int expected = row.getInt("expected");
        int reported = row.getInt("reported");
        int waiting = row.getInt("waiting");
        int returned = row.getInt("returned");
        return new Coverage(
                expected,
                reported,
                row.getInt("nil"),
                row.getInt("not_applicable"),
                waiting,
                returned,
                expected - reported - waiting - returned);
    }
}
