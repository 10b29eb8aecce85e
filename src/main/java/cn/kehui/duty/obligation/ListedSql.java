package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.org.Scope;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Obligations that stand together on a page, and how their campaigns are called. */
@Component
class ListedSql {
    private static final String THESE =
            ObligationSql.OBLIGATIONS
                    + " where o.campaign_id = any(:campaigns) and o.id = any(:ids) and"
                    + ObligationSql.SEEN;
    private static final String TITLES = "select id, title from campaign where id = any(:ids)";

    private final JdbcClient db;

    ListedSql(JdbcClient db) {
        this.db = db;
    }

    /** Those of them that lie within a scope, in no order. */
    List<Obligation> these(Map<ObligationId, CampaignId> wanted, Scope scope) {
        return db.sql(THESE)
                .param("campaigns", values(wanted.values()))
                .param(
                        "ids",
                        wanted.keySet().stream().map(ObligationId::value).toArray(UUID[]::new))
                .param("scope", scope.path())
                .query(ObligationRow::obligation)
                .list();
    }

    Map<CampaignId, String> titles(Collection<CampaignId> campaigns) {
        var titles = new HashMap<CampaignId, String>();
        db.sql(TITLES)
                .param("ids", values(campaigns))
                .query(
                        row -> {
                            titles.put(new CampaignId(row.getString("id")), row.getString("title"));
                        });
        return titles;
    }

    private static String[] values(Collection<CampaignId> campaigns) {
        return campaigns.stream().map(CampaignId::value).distinct().toArray(String[]::new);
    }
}
