package cn.kehui.total.statistics;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.sheet.form.FormId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which campaigns ask for which forms, as far as one may see. */
@Component
class ListSql {
    private static final String ASKED =
            """
            select c.id, c.title, c.year, cr.name as region, d.form_id, d.form_version,
                   c.region_code = :region and cr.level = :level as joined
              from duty d
              join campaign c on c.id = d.campaign_id
              join region cr on cr.code = c.region_code
             where d.form_id is not null
               and exists (select 1
                             from obligation o
                             join unit u on u.id = o.unit_id
                             join unit rv on rv.id = o.receiver_id
                            where o.campaign_id = c.id and o.duty_id = d.id and"""
                    + Reach.SEEN
                    + """
                     )
                     group by c.id, c.title, c.year, c.region_code, cr.name, cr.level, d.form_id, d.form_version
                     order by c.year desc, c.id, min(d.place)
                    """;

    private static final String ONE =
            """
            select c.id, c.title, c.year, cr.name as region, d.form_id, d.form_version,
                   c.region_code = :region and cr.level = :level as joined
              from duty d
              join campaign c on c.id = d.campaign_id
              join region cr on cr.code = c.region_code
             where c.id = :campaign and d.form_id = :form and d.form_version = :version
               and exists (select 1
                             from obligation o
                             join unit u on u.id = o.unit_id
                             join unit rv on rv.id = o.receiver_id
                            where o.campaign_id = :campaign and o.duty_id = d.id and"""
                    + Reach.SEEN
                    + ") order by d.place limit 1";

    private static final String REPORT =
            """
            select d.form_id, d.form_version, d.title, u.name,
                   (starts_with(u.path, :scope) or starts_with(rv.path, :scope)) as opens
              from obligation o
              join duty d on d.id = o.duty_id
              join campaign c on c.id = o.campaign_id
              join region cr on cr.code = c.region_code
              join unit u on u.id = o.unit_id
              join unit rv on rv.id = o.receiver_id
             where o.campaign_id = :campaign and o.id = :id and d.form_id is not null and"""
                    + Reach.SEEN;

    private final JdbcClient db;

    ListSql(JdbcClient db) {
        this.db = db;
    }

    /** The newest year first, then in the order of the campaign's duties. */
    List<AskedForm> asked(Reach reach) {
        return seen(ASKED, reach).query((row, _) -> asked(row)).list();
    }

    Optional<AskedForm> asked(Reach reach, String campaign, FormId form) {
        return seen(ONE, reach)
                .param("campaign", campaign)
                .param("form", form.name())
                .param("version", form.version())
                .query((row, _) -> asked(row))
                .optional();
    }

    private JdbcClient.StatementSpec seen(String sql, Reach reach) {
        return db.sql(sql)
                .param("scope", reach.scope())
                .param("region", reach.region())
                .param("level", reach.level());
    }

    private static AskedForm asked(ResultSet row) throws SQLException {
        return new AskedForm(
                row.getString("id"),
                row.getString("title"),
                row.getString("region"),
                new FormId(row.getString("form_id"), row.getString("form_version")),
                row.getBoolean("joined"));
    }

    /** What a report is that goes into a total which one may see. */
    Optional<Statistics.Report> report(Reach reach, CampaignId campaign, ObligationId id) {
        return seen(REPORT, reach)
                .param("campaign", campaign.value())
                .param("id", id.value())
                .query((row, _) -> report(campaign, row))
                .optional();
    }

    private static Statistics.Report report(CampaignId campaign, ResultSet row)
            throws SQLException {
        return new Statistics.Report(
                campaign,
                new FormId(row.getString("form_id"), row.getString("form_version")),
                row.getString("name"),
                row.getString("title"),
                row.getBoolean("opens"));
    }
}
