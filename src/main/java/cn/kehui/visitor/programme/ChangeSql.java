package cn.kehui.visitor.programme;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.week.activity.ActivityId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The {@code programme_change} table: of what everybody may see something else now. Rows are told
 * apart by the transaction that wrote them, so that none is missed which began before another and
 * ended after it.
 */
@Component
class ChangeSql {
    private static final String CHANGED =
            """
            insert into programme_change (campaign_id, activity_id, changed, at)
            values (:campaign, :activity, pg_current_xact_id(), :at)
            on conflict (campaign_id, activity_id) do update set changed = excluded.changed, at = excluded.at
            """;
    private static final String CAMPAIGN =
            """
            insert into programme_change (campaign_id, activity_id, changed, at)
            select a.campaign_id, a.id, pg_current_xact_id(), :at from activity a where a.campaign_id = :campaign and a.counts = 'PUBLISHED'
            on conflict (campaign_id, activity_id) do update set changed = excluded.changed, at = excluded.at
            """;
    private static final String EVENT =
            """
            insert into programme_change (campaign_id, activity_id, changed, at)
            select a.campaign_id, a.id, pg_current_xact_id(), :at
              from activity one
              join activity a on a.campaign_id = one.campaign_id
               and (a.id = coalesce(one.merged_into, one.id) or a.merged_into = coalesce(one.merged_into, one.id))
             where one.campaign_id = :campaign and one.id = :activity
            on conflict (campaign_id, activity_id) do update set changed = excluded.changed, at = excluded.at
            """;
    private static final String SINCE =
            """
            select pg_snapshot_xmin(pg_current_snapshot())::text as seen, c.campaign_id, c.activity_id
              from (values (1)) as one (n)
              left join programme_change c on c.changed >= :since::xid8
            """;

    /** What a backup brought may bear numbers of another database. */
    private static final String FORGET =
            "delete from programme_change where at < :before or changed >= pg_snapshot_xmax(pg_current_snapshot())";

    private final JdbcClient db;

    ChangeSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param seen to ask from next time
     */
    record Since(String seen, List<ActivityId> changed) {}

    void changed(ActivityId id, Instant now) {
        write(CHANGED, id, now);
    }

    /** All entries that count as the same event: another may be the one that everybody sees. */
    void event(ActivityId id, Instant now) {
        write(EVENT, id, now);
    }

    private void write(String what, ActivityId id, Instant now) {
        db.sql(what)
                .param("campaign", id.campaign().value())
                .param("activity", id.value())
                .param("at", Timestamp.from(now))
                .update();
    }

    /** All of a campaign that is for everybody while the campaign is. */
    void changed(CampaignId id, Instant now) {
        db.sql(CAMPAIGN).param("campaign", id.value()).param("at", Timestamp.from(now)).update();
    }

    Since since(String seen) {
        var changed = new ArrayList<ActivityId>();
        var next = new String[] {seen};
        db.sql(SINCE)
                .param("since", seen)
                .query(
                        row -> {
                            next[0] = row.getString("seen");
                            var campaign = row.getString("campaign_id");
                            if (campaign != null) {
                                changed.add(
                                        new ActivityId(
                                                new CampaignId(campaign),
                                                row.getObject("activity_id", UUID.class)));
                            }
                        });
        return new Since(next[0], changed);
    }

    void forget(Instant before) {
        db.sql(FORGET).param("before", Timestamp.from(before)).update();
    }
}
