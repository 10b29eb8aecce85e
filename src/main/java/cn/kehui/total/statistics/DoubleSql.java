package cn.kehui.total.statistics;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.org.UnitId;
import cn.kehui.sheet.form.FormId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which reports may hold the same as others, as far as one may see them. */
@Component
class DoubleSql {
    /** Reports that one may see, and which of them are wanted. */
    static final String WANTED =
            "with seen as ({seen}), "
                    + SeenSql.TWICE
                    + " select k.id, k.unit_id, k.line, k.region, k.form_id, k.form_version,"
                    + SeenSql.NAME
                    + " from seen k";

    private static final String REPORTS =
            SeenSql.within(
                    WANTED
                            + """
                             where k.looked_id is not null and (k.id = any(:ids::uuid[]) or k.unit_id = any(:units::uuid[]))
                             order by k.code, k.id
                            """);

    private static final String CHOSEN =
            SeenSql.within(WANTED + " where k.id = any(:ids::uuid[]) order by k.code, k.id");

    /**
     * Figures that few give: two that give the same may have counted the same. {@code is true}:
     * they are looked up, and not joined, whatever the database knows.
     */
    private static final String FIGURES =
            SeenSql.within(
                    """
                    with seen as ({seen}), given as materialized (
                        select s.id, s.form_id, s.form_version, f.field, f.quantity
                          from seen s
                          join figure f on f.campaign_id = s.campaign_id and f.submission_id = s.looked_id
                         where f.campaign_id = :campaign and f.quantity >= :least
                    ), few as (
                        select form_id, form_version, field, quantity
                          from given
                         group by form_id, form_version, field, quantity
                        having count(*) between 2 and :most
                    )
                    select g.form_id, g.form_version, g.field, g.quantity, array_agg(g.id order by g.id) as givers
                      from given g
                     where ((g.form_id, g.form_version, g.field, g.quantity) in (select form_id, form_version, field, quantity from few)) is true
                     group by g.form_id, g.form_version, g.field, g.quantity
                     order by g.form_id, g.form_version, g.field, givers
                    """);

    /** Activities that reports list, each by its name. */
    private static final String ACTIVITIES =
            SeenSql.within(
                    """
                    with seen as materialized ({seen})
                    select s.unit_id, w.value ->> f.field as activity
                      from seen s
                      join submission v on v.campaign_id = s.campaign_id and v.id = s.looked_id
                      join unnest(:forms::text[], :fields::text[]) as f (form, field) on f.form = s.form_id || '@' || s.form_version
                     cross join jsonb_array_elements(v.answers -> 'rows') as w
                     where v.campaign_id = :campaign
                     order by s.code, s.id
                    """);

    private final JdbcClient db;

    DoubleSql(JdbcClient db) {
        this.db = db;
    }

    /** A report that may hold the same as another. */
    record Report(Overlap.Side side, UnitId unit, FormId form) {}

    /** A figure that several reports give. */
    record Given(FormId form, String field, long quantity, List<ObligationId> givers) {}

    /** An activity that a unit lists, in its words. */
    record Listed(UnitId unit, String activity) {}

    /** Those of these, and of these units, that were filed, in the order of unit codes. */
    List<Report> reports(
            Reach reach,
            CampaignId campaign,
            Collection<ObligationId> ids,
            Collection<UnitId> units) {
        return SeenSql.seen(db.sql(REPORTS), reach, campaign)
                .param("ids", ids(ids))
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) -> report(row))
                .list();
    }

    /** Those of these that one may see, filed or not, in the order of unit codes. */
    List<Report> reports(Reach reach, CampaignId campaign, Collection<ObligationId> ids) {
        return SeenSql.seen(db.sql(CHOSEN), reach, campaign)
                .param("ids", ids(ids))
                .query((row, _) -> report(row))
                .list();
    }

    private static UUID[] ids(Collection<ObligationId> ids) {
        return ids.stream().map(ObligationId::value).toArray(UUID[]::new);
    }

    static Report report(ResultSet row) throws SQLException {
        return new Report(
                SeenSql.side(row, "id"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                form(row));
    }

    /**
     * @param least no figure below it is looked at, nor one that more than {@code most} reports
     *     give
     */
    List<Given> figures(Reach reach, CampaignId campaign, long least, int most) {
        return SeenSql.seen(db.sql(FIGURES), reach, campaign)
                .param("least", least)
                .param("most", most)
                .query(
                        (row, _) ->
                                new Given(
                                        form(row),
                                        row.getString("field"),
                                        row.getLong("quantity"),
                                        Arrays.stream((UUID[]) row.getArray("givers").getArray())
                                                .map(ObligationId::new)
                                                .toList()))
                .list();
    }

    /** What the units whose reports one may see list as activities, in the order of their codes. */
    List<Listed> activities(Reach reach, CampaignId campaign, Map<FormId, String> names) {
        var forms = List.copyOf(names.entrySet());
        return SeenSql.seen(db.sql(ACTIVITIES), reach, campaign)
                .param(
                        "forms",
                        forms.stream().map(one -> one.getKey().toString()).toArray(String[]::new))
                .param("fields", forms.stream().map(Map.Entry::getValue).toArray(String[]::new))
                .query(
                        (row, _) ->
                                new Listed(
                                        new UnitId(row.getObject("unit_id", UUID.class)),
                                        Objects.requireNonNullElse(row.getString("activity"), "")))
                .list();
    }

    static FormId form(ResultSet row) throws SQLException {
        return new FormId(row.getString("form_id"), row.getString("form_version"));
    }
}
