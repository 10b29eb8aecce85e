package cn.kehui.total.statistics;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.org.UnitId;
import cn.kehui.sheet.form.FormId;
import java.sql.ResultSet;
import java.sql.SQLException;
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
    private static final String REPORTS =
            SeenSql.within(
                    """
                    with seen as ({seen})
                    select id, unit_id, name, line, region, form_id, form_version
                      from seen
                     where :all and looked_id is not null or id = any(:ids::uuid[])
                     order by code, id
                    """);

    /** Figures that few give: two that give the same may have counted the same. */
    private static final String FIGURES =
            SeenSql.within(
                    """
                    with seen as ({seen}), given as (
                        select s.id, s.form_id, s.form_version, f.field, f.quantity,
                               count(*) over (partition by s.form_id, s.form_version, f.field, f.quantity) as givers
                          from seen s
                          join figure f on f.campaign_id = s.campaign_id and f.submission_id = s.looked_id
                         where f.campaign_id = :campaign and f.quantity >= :least
                    )
                    select id, form_id, form_version, field, quantity from given
                     where givers between 2 and :most
                     order by form_id, form_version, field, id
                    """);

    /** Activities that reports list, each by its name. */
    private static final String ACTIVITIES =
            SeenSql.within(
                    """
                    with seen as ({seen})
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

    /** A figure that a report gives. */
    record Given(ObligationId obligation, FormId form, String field, long quantity) {}

    /** An activity that a unit lists, in its words. */
    record Listed(UnitId unit, String activity) {}

    /** Every report that was filed, in the order of unit codes. */
    List<Report> reports(Reach reach, CampaignId campaign) {
        return reports(reach, campaign, true, List.of());
    }

    /** Those that one may see, filed or not, in the order of unit codes. */
    List<Report> reports(Reach reach, CampaignId campaign, Collection<ObligationId> ids) {
        return reports(reach, campaign, false, ids);
    }

    private List<Report> reports(
            Reach reach, CampaignId campaign, boolean all, Collection<ObligationId> ids) {
        return SeenSql.seen(db.sql(REPORTS), reach, campaign)
                .param("all", all)
                .param("ids", ids.stream().map(ObligationId::value).toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Report(
                                        SeenSql.side(row, "id"),
                                        new UnitId(row.getObject("unit_id", UUID.class)),
                                        form(row)))
                .list();
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
                                        new ObligationId(row.getObject("id", UUID.class)),
                                        form(row),
                                        row.getString("field"),
                                        row.getLong("quantity")))
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

    private static FormId form(ResultSet row) throws SQLException {
        return new FormId(row.getString("form_id"), row.getString("form_version"));
    }
}
