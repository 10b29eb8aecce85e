package cn.kehui.week.gathering;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.vault.BlobId;
import cn.kehui.week.activity.ActivityId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code activity_table} table, and what the unit's activities are called. */
@Component
class GatheringSql {
    private static final String INSERT =
            """
            insert into activity_table (campaign_id, id, unit_id, sha256, name, handed_by, handed_at)
            values (:campaign, :id, :unit, :sha256, :name, :by, :now)
            """;
    private static final String ONE =
            """
            select name, sha256 from activity_table
             where campaign_id = :campaign and id = :id and unit_id = :unit
            """;
    private static final String NAMED =
            """
            select id, title from activity
             where campaign_id = :campaign and unit_id = :unit and stage <> 'CANCELLED'
             order by id
            """;
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('activity table of ' || :campaign || :unit, 0))";

    private final JdbcClient db;

    GatheringSql(JdbcClient db) {
        this.db = db;
    }

    /** A file as it was handed in. */
    record Handed(String name, BlobId blob) {}

    /** What an activity is called. */
    record Named(ActivityId id, String title) {}

    void insert(GatheringId id, Handed handed, Actor by, Instant now) {
        db.sql(INSERT)
                .param("campaign", id.campaign().value())
                .param("id", id.value())
                .param("unit", by.unitId().value())
                .param("sha256", handed.blob().sha256())
                .param("name", handed.name())
                .param("by", by.id().value())
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<Handed> one(GatheringId id, UnitId unit) {
        return db.sql(ONE)
                .param("campaign", id.campaign().value())
                .param("id", id.value())
                .param("unit", unit.value())
                .query(
                        (row, _) ->
                                new Handed(
                                        row.getString("name"), new BlobId(row.getString("sha256"))))
                .optional();
    }

    /** Those of the unit; a cancelled one is held anew under another entry. */
    List<Named> named(CampaignId campaign, UnitId unit) {
        return db.sql(NAMED)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .query(
                        (row, _) ->
                                new Named(
                                        new ActivityId(campaign, row.getObject("id", UUID.class)),
                                        row.getString("title")))
                .list();
    }

    /** Until the transaction ends nobody else takes a table for the unit. */
    void lock(CampaignId campaign, UnitId unit) {
        db.sql(LOCK)
                .param("campaign", campaign.value())
                .param("unit", unit.value().toString())
                .query(rows -> {});
    }
}
