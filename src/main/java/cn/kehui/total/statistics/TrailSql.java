package cn.kehui.total.statistics;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.org.Line;
import cn.kehui.sheet.form.SealedAnswers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Reads where the figures of one field come from. */
@Component
class TrailSql {
    private static final String LINES =
            ContributionSql.within(
                    """
                    with asked as ({asked})
                    select a.id, a.submission_id, a.name, a.line, r.name as region, w.name as receiver, f.words,
                           s.filed_name, fu.name as filed_unit, s.filed_at, s.note,
                           s.reasons -> :field ->> 'words' as reason,
                           s.answers -> 'values' ->> (:field || '.names') as names,
                           s.hands -> :field ->> 'unit' as written_unit, s.hands -> :field ->> 'name' as written_name,
                           t.by_name as accepted_by, t.at as accepted_at,
                           starts_with(n.path, :scope) or starts_with(w.path, :scope) as opens
                      from asked a
                      join unit n on n.id = a.unit_id
                      join region r on r.code = a.region_code
                      join obligation o on o.campaign_id = a.campaign_id and o.id = a.id
                      join unit w on w.id = o.receiver_id
                      left join submission s on s.campaign_id = a.campaign_id and s.id = a.submission_id
                      left join unit fu on fu.id = s.filed_unit
                      left join figure f on f.campaign_id = a.campaign_id and f.submission_id = a.submission_id and f.field = :field
                      left join lateral (
                               select by_name, at from step
                                where campaign_id = a.campaign_id and obligation_id = a.id and submission_id = a.submission_id and act = 'ACCEPT'
                                order by at desc limit 1) t on true
                     order by a.code, a.id
                    """);

    private static final String NAMES =
            ContributionSql.within(
                    """
                    with asked as ({asked})
                    select a.id, k.field, s.answers -> 'values' ->> (k.field || '.names') as names
                      from asked a
                      join submission s on s.campaign_id = a.campaign_id and s.id = a.submission_id
                      cross join unnest(:fields::text[]) as k (field)
                     where s.answers -> 'values' ->> (k.field || '.names') <> ''
                    """);

    private final ContributionSql facts;
    private final SealedAnswers sealed;

    TrailSql(ContributionSql facts, SealedAnswers sealed) {
        this.facts = facts;
        this.sealed = sealed;
    }

    /** Every obligation of the cut, in the order of unit codes. */
    List<Trail.Line> lines(Reach reach, Cut cut, String field) {
        return facts.asked(LINES, reach, cut)
                .param("field", field)
                .query((row, _) -> line(row, field))
                .list();
    }

    /** Field → what each obligation gave as names there, one a line. */
    Map<String, Map<ObligationId, String>> names(Reach reach, Cut cut) {
        var names = new HashMap<String, Map<ObligationId, String>>();
        facts.asked(NAMES, reach, cut)
                .param("fields", Distinct.FIELDS.toArray(String[]::new))
                .query(
                        (RowCallbackHandler)
                                row ->
                                        names.computeIfAbsent(
                                                        row.getString("field"),
                                                        _ -> new HashMap<>())
                                                .put(
                                                        new ObligationId(
                                                                row.getObject("id", UUID.class)),
                                                        row.getString("names")));
        return names;
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

    private static String words(ResultSet row, String column) throws SQLException {
        var words = row.getString(column);
        return words == null ? "" : words;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
