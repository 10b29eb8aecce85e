package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.CampaignId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * In which campaign an obligation lies: an address names the obligation alone, and every other
 * sentence its campaign. It never moves, so that it is asked once.
 */
@Component
class Whereabouts {
    private static final String CAMPAIGN = "select campaign_id from obligation where id = :id";

    private final JdbcClient db;
    private final Map<ObligationId, CampaignId> known = Collections.synchronizedMap(new Latest());

    Whereabouts(JdbcClient db) {
        this.db = db;
    }

    /** Empty: there is no such obligation. */
    Optional<CampaignId> of(ObligationId id) {
        var there = Optional.ofNullable(known.get(id));
        return there.isPresent() ? there : asked(id);
    }

    private Optional<CampaignId> asked(ObligationId id) {
        var found = db.sql(CAMPAIGN).param("id", id.value()).query(String.class).optional();
        found.ifPresent(campaign -> known.put(id, new CampaignId(campaign)));
        return found.map(CampaignId::new);
    }

    /** Those that were asked for last. */
    private static final class Latest extends LinkedHashMap<ObligationId, CampaignId> {
        private static final long serialVersionUID = 1;
        private static final int MOST = 20_000;

        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<ObligationId, CampaignId> eldest) {
            return size() > MOST;
        }
    }
}
