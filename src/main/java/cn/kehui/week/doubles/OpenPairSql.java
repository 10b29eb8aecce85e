package cn.kehui.week.doubles;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the pairs of many campaigns that nobody has decided, in one statement. */
@Component
class OpenPairSql {
    private static final String MANY =
            "select k.id, (select count(*) "
                    + PairSql.SEEN.replace(":campaign", "k.id")
                    + " and t.state = 'OPEN') as many from campaign k where k.id = any(:campaigns)";

    private final JdbcClient db;

    OpenPairSql(JdbcClient db) {
        this.db = db;
    }

    /** Those that the reader may see. */
    Map<CampaignId, Integer> many(Actor reader, Collection<CampaignId> campaigns) {
        var joined = reader.joined();
        var many = new HashMap<CampaignId, Integer>();
        db.sql(MANY)
                .param(
                        "campaigns",
                        campaigns.stream().map(CampaignId::value).toArray(String[]::new))
                .param("scope", reader.scope().path())
                .param("region", joined.region())
                .param("level", joined.level())
                .query(
                        row -> {
                            many.put(new CampaignId(row.getString("id")), row.getInt("many"));
                        });
        return many;
    }
}
