package cn.kehui.visitor.booking;

import cn.kehui.duty.campaign.CampaignId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of the {@code booking_offer} table: where places are offered, and where some are left. */
@Component
class LeftSql {
    private static final String OFFERED =
            "select distinct activity_id from booking_offer where campaign_id = :campaign";
    private static final String LEFT =
            """
            select o.activity_id, o.session_key, o.lead_days, o.lead_working
              from booking_offer o
              join activity a on a.campaign_id = o.campaign_id and a.id = o.activity_id
               and a.counts = 'PUBLISHED' and a.merged_into is null and a.stage <> 'CANCELLED'
              left join safety_permit p
                on p.campaign_id = o.campaign_id and p.activity_id = o.activity_id and p.number <> ''
             where o.campaign_id = any(:campaigns) and not o.paused and o.opens_at <= :now
               and o.taken < least(o.capacity, coalesce(p.people, o.capacity))
            """;

    private final JdbcClient db;

    LeftSql(JdbcClient db) {
        this.db = db;
    }

    /** The activities of a campaign that have any. */
    Set<UUID> offered(CampaignId campaign) {
        return db.sql(OFFERED).param("campaign", campaign.value()).query(UUID.class).set();
    }

    /** A session with places that are given from before now on. */
    record Left(UUID activity, String session, OfferRule.Lead lead) {}

    /** Those of some campaigns, in no order, whether or not they are closed by now. */
    List<Left> left(Collection<String> campaigns, Instant now) {
        return db.sql(LEFT)
                .param("campaigns", campaigns.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .query(
                        (row, _) ->
                                new Left(
                                        row.getObject("activity_id", UUID.class),
                                        row.getString("session_key"),
                                        new OfferRule.Lead(
                                                row.getInt("lead_days"),
                                                row.getBoolean("lead_working"))))
                .list();
    }
}
