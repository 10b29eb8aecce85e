package cn.kehui.total.statistics;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.sheet.form.FormId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads reports that somebody looks for, to lay them side by side. */
@Component
class SoughtSql {
    private static final String FOUND =
            SeenSql.within(
                    DoubleSql.WANTED
                            + """
                             where k.looked_id is not null and k.form_id = :form and k.form_version = :version
                               and (:words = '' or position(:words in k.name) > 0 or position(:words in k.region) > 0)
                             order by k.code, k.id
                             limit :most
                            """);

    private static final String COUNTED =
            SeenSql.within(
                    """
                    with seen as ({seen})
                    select count(*) from seen k
                     where k.looked_id is not null and k.form_id = :form and k.form_version = :version
                       and (:words = '' or position(:words in k.name) > 0 or position(:words in k.region) > 0)
                    """);

    private static final String FORMS =
            SeenSql.within(
                    "with seen as ({seen}) select distinct form_id, form_version from seen where looked_id is not null");

    private final JdbcClient db;

    SoughtSql(JdbcClient db) {
        this.db = db;
    }

    /** Those of a form whose unit or region has the words in it; the first so many. */
    List<DoubleSql.Report> found(Reach reach, CampaignId campaign, Sought sought) {
        return sought(FOUND, reach, campaign, sought)
                .param("most", sought.most())
                .query((row, _) -> DoubleSql.report(row))
                .list();
    }

    /** How many of them there are. */
    int counted(Reach reach, CampaignId campaign, Sought sought) {
        return sought(COUNTED, reach, campaign, sought).query(Integer.class).single();
    }

    /** What reports are looked for. */
    record Sought(FormId form, String words, int most) {}

    private JdbcClient.StatementSpec sought(
            String sql, Reach reach, CampaignId campaign, Sought sought) {
        return SeenSql.seen(db.sql(sql), reach, campaign)
                .param("form", sought.form().name())
                .param("version", sought.form().version())
                .param("words", sought.words());
    }

    /** Of which there are reports. */
    List<FormId> forms(Reach reach, CampaignId campaign) {
        return SeenSql.seen(db.sql(FORMS), reach, campaign)
                .query((row, _) -> DoubleSql.form(row))
                .list();
    }
}
