package cn.kehui.week.activity;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.org.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an activity is again, in the {@code activity} table. */
@Component
class AgainSql {
    private static final String OF =
            """
            select again_campaign, again_id from activity
             where campaign_id = :campaign and id = :id and again_id is not null
            """;
    private static final String PUT =
            """
            update activity set again_campaign = :againCampaign, again_id = :again
             where campaign_id = :campaign and id = :id
            """;
    private static final String TAKEN =
            "select again_id from activity where campaign_id = :campaign and unit_id = :unit and again_id is not null";
    private static final String PAST =
            ActivitySql.ACTIVITIES
                    + " and a.unit_id = :unit and a.stage <> 'CANCELLED' order by a.id limit :most";

    private final JdbcClient db;
    private final ActivitySql sql;

    AgainSql(JdbcClient db, ActivitySql sql) {
        this.db = db;
        this.sql = sql;
    }

    Optional<ActivityId> of(ActivityId id) {
        return db.sql(OF)
                .param("campaign", id.campaign().value())
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new ActivityId(
                                        new CampaignId(row.getString("again_campaign")),
                                        row.getObject("again_id", UUID.class)))
                .optional();
    }

    void put(ActivityId id, ActivityId again) {
        db.sql(PUT)
                .param("campaign", id.campaign().value())
                .param("id", id.value())
                .param("againCampaign", again.campaign().value())
                .param("again", again.value())
                .update();
    }

    /** What the unit has taken over already in a campaign. */
    Set<UUID> taken(CampaignId campaign, UnitId unit) {
        return db
                .sql(TAKEN)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** What the unit itself led in a campaign, and did not cancel. */
    List<Activity> past(CampaignId campaign, UnitId unit, int most) {
        return db.sql(PAST)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .param("most", most)
                .query((row, _) -> sql.activity(campaign, row))
                .list();
    }
}
