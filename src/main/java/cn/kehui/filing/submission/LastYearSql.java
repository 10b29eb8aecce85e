package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.ground.org.Scope;
import cn.kehui.sheet.form.FormId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was accepted of a unit in the last campaign of the same region and form. */
@Component
class LastYearSql {
    /** Nothing accepted that the scope holds: one row, with the year alone. */
    private static final String FIGURES =
            """
            with last as (
                select c.id, c.year
                  from campaign mine
                  join campaign c on c.region_code = mine.region_code and c.year < mine.year
                 where mine.id = :campaign and c.published_at is not null
                   and exists (select 1 from duty d where d.campaign_id = c.id and d.form_id = :form)
                 order by c.year desc, c.id
                 limit 1
            ),
            accepted as (
                select last.year, o.campaign_id, o.accepted_id
                  from last
                  join duty d on d.campaign_id = last.id and d.form_id = :form
                  left join (select o.campaign_id, o.duty_id, o.accepted_id
                               from obligation o
                               join unit u on u.id = o.unit_id
                               join unit r on r.id = o.receiver_id
                              where o.unit_id = :unit and o.accepted_id is not null
                                and (starts_with(u.path, :scope) or starts_with(r.path, :scope))) o
                    on o.campaign_id = d.campaign_id and o.duty_id = d.id
                 order by o.accepted_id is null, d.place
                 limit 1
            )
            select a.year, s.nature, s.form_id, s.form_version, f.field, f.grade, f.quantity
              from accepted a
              left join submission s on s.campaign_id = a.campaign_id and s.id = a.accepted_id
              left join figure f on f.campaign_id = s.campaign_id and f.submission_id = s.id and f.grade <> 'WORDS'
            """;

    private final JdbcClient db;

    LastYearSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param form under which it was filed, {@code nature} of what was; null: nothing was accepted
     * @param figures by field; money in yuan; null: a dash, or nothing was written
     */
    record Kept(
            int year,
            Submission.@Nullable Nature nature,
            @Nullable FormId form,
            Map<String, Figures.Figure> figures) {}

    /** One query for the whole form; empty: there was no such campaign. */
    Optional<Kept> before(Obligation obligation, FormId form, Scope scope) {
        var figures = new HashMap<String, Figures.Figure>();
        var heads =
                db.sql(FIGURES)
                        .param("campaign", obligation.campaign().value())
                        .param("form", form.name())
                        .param("unit", obligation.owes().id().value())
                        .param("scope", scope.path())
                        .query((row, _) -> kept(row, figures))
                        .list();
        return heads.stream().findFirst();
    }

    private static Kept kept(ResultSet row, Map<String, Figures.Figure> figures)
            throws SQLException {
        var field = row.getString("field");
        if (field != null) {
            figures.put(
                    field,
                    new Figures.Figure(
                            field,
                            Figures.Grade.valueOf(row.getString("grade")),
                            row.getObject("quantity", Long.class),
                            ""));
        }
        var nature = row.getString("nature");
        var form = row.getString("form_id");
        return new Kept(
                row.getInt("year"),
                nature == null ? null : Submission.Nature.valueOf(nature),
                form == null ? null : new FormId(form, row.getString("form_version")),
                figures);
    }
}
