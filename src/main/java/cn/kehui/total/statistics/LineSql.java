package cn.kehui.total.statistics;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.submission.Submission.Nature;
import cn.kehui.ground.org.Line;
import cn.kehui.ground.org.UnitId;
import cn.kehui.sheet.form.SealedAnswers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads reports of a total in words, as far as a page shows them. */
@Component
class LineSql {
    /** Those on a page first, and only of these what else is printed. */
    private static final String LINES =
            "with asked as ({asked}), "
                    + CutSql.TWICE
                    + ", page as (select a.campaign_id, a.id, a.unit_id, a.code, a.line, a.state, a.submission_id, a.region_code, a.opens,"
                    + " a.receiver, r.name as region,"
                    + CutSql.NAME
                    + """
                          from asked a
                          join region r on r.code = a.region_code
                         where (:all or (a.submission_id is not null) = :given)
                           and (:after = '' or a.code > (select u.code from obligation o join unit u on u.id = o.unit_id
                                                          where o.campaign_id = :campaign and o.id = cast(nullif(:after, '') as uuid))
                                or a.id > cast(nullif(:after, '') as uuid)
                                   and a.code = (select u.code from obligation o join unit u on u.id = o.unit_id
                                                  where o.campaign_id = :campaign and o.id = cast(nullif(:after, '') as uuid)))
                           and"""
                    + TrailSql.FOUND
                    + """
                         order by a.code, a.id
                         limit :most
                    )
                    select a.*, f.words, left(f.grade, 1) as grade, f.quantity, s.version, s.nature,
                           s.filed_name, fu.name as filed_unit, s.filed_at, s.note,
                           s.reasons -> :field ->> 'words' as reason,
                           s.answers -> 'values' ->> (:field || '.names') as names,
                           s.hands -> :field ->> 'unit' as written_unit, s.hands -> :field ->> 'name' as written_name,
                           t.by_name as accepted_by, t.at as accepted_at
                      from page a
                      left join submission s on s.campaign_id = a.campaign_id and s.id = a.submission_id
                      left join unit fu on fu.id = s.filed_unit
                      left join figure f on f.campaign_id = a.campaign_id and f.submission_id = a.submission_id and f.field = :field
                      left join lateral (
                               select by_name, at from step
                                where campaign_id = a.campaign_id and obligation_id = a.id and submission_id = a.submission_id and act = 'ACCEPT'
                                order by at desc limit 1) t on true
                     order by a.code, a.id
                    """;

    private static final CutSql.Sentence LINE = CutSql.Sentence.of(LINES);

    private final CutSql cuts;
    private final SealedAnswers sealed;

    LineSql(CutSql cuts, SealedAnswers sealed) {
        this.cuts = cuts;
        this.sealed = sealed;
    }

    /**
     * Which of the reports of a total.
     *
     * @param given those with a version that counts; else those without; null: both
     * @param words that the unit or its region has in its name
     * @param after the one after which they begin; empty: the first
     * @param most null: all
     */
    record Some(@Nullable Boolean given, String words, String after, @Nullable Integer most) {
        static final Some ALL = new Some(null, "", "", null);
    }

    /** In the order of unit codes. */
    List<Trail.Part> lines(Reach reach, Totals totals, String field, Some some) {
        return cuts.asked(LINE, reach, totals.cut(), totals.path())
                .param("field", field)
                .param("all", some.given() == null)
                .param("given", some.given() != null && some.given())
                .param("words", some.words())
                .param("after", some.after())
                .param("most", some.most(), Types.INTEGER)
                .query((row, _) -> part(row, totals.cut().by(), field))
                .list();
    }

    private Trail.Part part(ResultSet row, Cut.By by, String field) throws SQLException {
        var grade = row.getString("grade");
        var cell =
                grade == null
                        ? null
                        : ContributionSql.cell(grade.charAt(0), words(row, "quantity"));
        var unit = row.getObject("unit_id", UUID.class);
        var submission = row.getObject("submission_id", UUID.class);
        var line = line(row, field);
        return new Trail.Part(
                line,
                new Contribution(
                        line.obligation(),
                        new UnitId(unit),
                        line.unit(),
                        by == Cut.By.UNITS ? unit.toString() : row.getString("region_code"),
                        State.valueOf(row.getString("state")),
                        submission == null
                                ? null
                                : new Contribution.Counted(
                                        new SubmissionId(submission),
                                        row.getInt("version"),
                                        Nature.valueOf(row.getString("nature")),
                                        cell == null ? Map.of() : Map.of(field, cell))),
                cell);
    }

    private Trail.Line line(ResultSet row, String field) throws SQLException {
        return new Trail.Line(
                new ObligationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Line.valueOf(row.getString("line")),
                row.getString("region"),
                row.getString("receiver"),
                opened(row, "words", field),
                new Trail.Filed(
                        words(row, "filed_name"),
                        words(row, "filed_unit"),
                        instant(row, "filed_at"),
                        words(row, "accepted_by"),
                        instant(row, "accepted_at"),
                        new Trail.Written(words(row, "written_unit"), words(row, "written_name"))),
                opened(row, "reason", field),
                words(row, "note"),
                words(row, "names"),
                row.getBoolean("opens"));
    }

    private String opened(ResultSet row, String column, String field) throws SQLException {
        return sealed.open(
                words(row, column), field, SealedAnswers.submission(words(row, "submission_id")));
    }

    static String words(ResultSet row, String column) throws SQLException {
        var words = row.getString(column);
        return words == null ? "" : words;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
