package cn.kehui.week.coverage;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.org.UnitId;
import cn.kehui.week.activity.ActivityId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a unit has logged before, and what its reports may be of. */
@Component
class KnownSql {
    private static final String ACTIVITIES =
            """
            select id, title from activity
             where campaign_id = :campaign and unit_id = :unit
             order by id
            """;
    private static final String KNOWN_HOST =
            """
            select max(outlet) as outlet from coverage
             where campaign_id = :campaign and unit_id = :unit and withdrawn_at is null
               and (same = :host or starts_with(same, :host || '/'))
            having min(outlet_key) = max(outlet_key)
            """;
    private static final String KNOWN_LEVEL =
            """
            select max(level) as level from coverage
             where campaign_id = :campaign and unit_id = :unit and outlet_key = :key and withdrawn_at is null
            having min(level) = max(level)
            """;
    private static final String OUTLETS =
            """
            select distinct outlet from coverage
             where campaign_id = :campaign and unit_id = :unit and withdrawn_at is null
             order by outlet limit 200
            """;

    private final JdbcClient db;

    KnownSql(JdbcClient db) {
        this.db = db;
    }

    /** What reports of the unit may be of. */
    List<PressReport.About> activities(CampaignId campaign, UnitId unit) {
        return of(ACTIVITIES, campaign, unit)
                .query(
                        (row, _) ->
                                new PressReport.About(
                                        new ActivityId(campaign, row.getObject("id", UUID.class)),
                                        row.getString("title").strip()))
                .list();
    }

    /** Which outlet has that host, as the unit has logged it; empty: none, or several have. */
    Optional<String> outlet(CampaignId campaign, UnitId unit, String host) {
        return of(KNOWN_HOST, campaign, unit).param("host", host).query(String.class).optional();
    }

    /** Of which level that outlet is, as the unit has logged it. */
    Optional<OutletLevel> level(CampaignId campaign, UnitId unit, String key) {
        return of(KNOWN_LEVEL, campaign, unit)
                .param("key", key)
                .query((row, _) -> OutletLevel.valueOf(row.getString("level")))
                .optional();
    }

    /** The outlets that the unit has logged. */
    List<String> outlets(CampaignId campaign, UnitId unit) {
        return of(OUTLETS, campaign, unit).query(String.class).list();
    }

    private JdbcClient.StatementSpec of(String sql, CampaignId campaign, UnitId unit) {
        return db.sql(sql).param("campaign", campaign.value()).param("unit", unit.value());
    }
}
