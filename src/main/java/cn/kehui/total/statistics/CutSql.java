package cn.kehui.total.statistics;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a total is about, as the beginning of every sentence on it: obligations and their place. */
@Component
final class CutSql {
    private static final String ASKED =
            """
            select o.campaign_id, o.id, o.unit_id, o.state, u.code, u.line, u.name, d.title, rv.name as receiver, u.region_code,
                   starts_with(u.path, :scope) or starts_with(rv.path, :scope) as opens,
                   case when :filed and o.state = 'FILED' then o.current_id else o.accepted_id end as submission_id,
            """;
    private static final String FROM =
            """
             as path
              from obligation o
              join duty d on d.id = o.duty_id
              join unit u on u.id = o.unit_id
              join unit rv on rv.id = o.receiver_id
            """;
    private static final String WHERE =
            """
             where o.campaign_id = :campaign and d.form_id = :form and d.form_version = :version
               and (:line = '' or u.line = :line)
               and starts_with(
            """;
    private static final String SEEN = ", :above) and" + Reach.SEEN_IN_CAMPAIGN;
    private static final String UNITS = ASKED + "u.path" + FROM + WHERE + "u.path" + SEEN;
    private static final String REGIONS =
            ASKED
                    + "ur.path"
                    + FROM
                    + "join region ur on ur.code = u.region_code"
                    + WHERE
                    + "ur.path"
                    + SEEN;

    /** Who owes the same form twice, and so is told by its duty too; behind it, its name. */
    static final String TWICE =
            "twice as (select unit_id from asked group by unit_id having count(*) > 1)";

    /** With {@link #TWICE} before it: looked up, and not joined, whatever the database knows. */
    static final String NAME =
            " case when a.unit_id in (select unit_id from twice) then a.name || '（' || a.title || '，报' || a.receiver || '）' else a.name end as name ";

    private final JdbcClient db;

    CutSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * A sentence with {@code {asked}} in it: the obligations of a cut that one may see, at one node
     * of its tree and below it, each with the version that counts.
     */
    record Sentence(String units, String regions) {
        static Sentence of(String sql) {
            return new Sentence(sql.replace("{asked}", UNITS), sql.replace("{asked}", REGIONS));
        }

        String by(Cut.By by) {
            return switch (by) {
                case UNITS -> units;
                case REGIONS -> regions;
            };
        }
    }

    /**
     * @param above the path of that node; empty: all
     */
    JdbcClient.StatementSpec asked(Sentence sentence, Reach reach, Cut cut, String above) {
        return asked(sentence.by(cut.by()), reach, cut, above);
    }

    /** A sentence that asks about no cut. */
    JdbcClient.StatementSpec plain(String sql) {
        return db.sql(sql);
    }

    JdbcClient.StatementSpec asked(String sql, Reach reach, Cut cut, String above) {
        var line = cut.line();
        return db.sql(sql)
                .param("campaign", cut.campaign())
                .param("form", cut.form().name())
                .param("version", cut.form().version())
                .param("line", line == null ? "" : line.name())
                .param("filed", cut.basis() == Cut.Basis.FILED)
                .param("above", above)
                .param("scope", reach.scope())
                .param("region", reach.region())
                .param("level", reach.level());
    }
}
