package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.org.Scope;
import cn.kehui.sheet.form.FormId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was accepted of a unit in the last campaign of the same region and form. */
@Component
class LastYearSql {
    /**
     * Nothing accepted that the scope holds: the year alone; no such campaign: null. It stands in
     * the sentence that asks by what a draft is judged, too.
     */
    static final String LAST =
            """
            with last as (
                select c.id, c.year
                  from campaign mine
                  join campaign c on c.region_code = mine.region_code and c.year < mine.year
                 where mine.id = :campaign and c.published_at is not null and c.withdrawn_at is null
                   and exists (select 1 from duty d where d.campaign_id = c.id and d.form_id = :form)
                 order by c.year desc, c.id
                 limit 1
            ),
            accepted as (
                select last.year, o.campaign_id, o.accepted_id
                  from last
                  join duty d on d.campaign_id = last.id and d.form_id = :form
                  left join (select past.campaign_id, past.duty_id, past.accepted_id
                               from obligation past
                               join unit u on u.id = past.unit_id
                               join unit r on r.id = past.receiver_id
                              where past.unit_id = :unit and past.accepted_id is not null
                                and (starts_with(u.path, :scope) or starts_with(r.path, :scope))) o
                    on o.campaign_id = d.campaign_id and o.duty_id = d.id
                 order by o.accepted_id is null, d.place
                 limit 1
            )
            select jsonb_build_object(
                       'year', a.year, 'nature', s.nature, 'form', s.form_id, 'version', s.form_version,
                       'figures', coalesce((
                           select jsonb_agg(jsonb_build_object('field', f.field, 'grade', f.grade, 'quantity', f.quantity, 'words', ''))
                             from figure f
                            where f.campaign_id = s.campaign_id and f.submission_id = s.id and f.grade <> 'WORDS'), '[]'))
              from accepted a
              left join submission s on s.campaign_id = a.campaign_id and s.id = a.accepted_id
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
        return db.sql(LAST)
                .param("campaign", obligation.campaign().value())
                .param("form", form.name())
                .param("unit", obligation.owes().id().value())
                .param("scope", scope.path())
                .query(String.class)
                .optional()
                .map(LastYearSql::kept);
    }

    /** As the sentence says it. */
    private record Said(
            int year,
            Submission.@Nullable Nature nature,
            @Nullable String form,
            @Nullable String version,
            List<Figures.Figure> figures) {}

    static Kept kept(String json) {
        var said = Json.read(json, Said.class);
        var figures = new HashMap<String, Figures.Figure>();
        said.figures().forEach(one -> figures.put(one.field(), one));
        var form = said.form();
        var version = said.version();
        return new Kept(
                said.year(),
                said.nature(),
                form == null || version == null ? null : new FormId(form, version),
                figures);
    }
}
