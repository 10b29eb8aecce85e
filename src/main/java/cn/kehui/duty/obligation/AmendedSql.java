package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Duty;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What becomes of the {@code obligation}s of a campaign that is taken back or put right. */
@Component
class AmendedSql {
    /** Whoever is filing now is waited for, and whoever wants to file waits. */
    private static final String HOLD =
            "select id from obligation where campaign_id = :campaign order by id for update";

    private static final String FILED =
            """
            select distinct u.code, u.name from obligation o join unit u on u.id = o.unit_id
             where o.campaign_id = :campaign and o.current_id is not null
             order by u.code
            """;
    private static final String RECALL =
            """
            update obligation set state = 'RECALLED', changed_at = :now, revision = revision + 1
             where campaign_id = :campaign and state = 'OPEN'
            """;
    private static final String AGAIN =
            """
            update obligation set state = 'OPEN', changed_at = :now, revision = revision + 1
             where campaign_id = :campaign and state = 'RECALLED'
            """;

    /** A unit that was granted more than that keeps it. */
    private static final String RESCHEDULE =
            """
            update obligation
               set closes_at = case when closes_at = :before then :after else greatest(closes_at, :after) end,
                   changed_at = :now, revision = revision + 1
             where campaign_id = :campaign and duty_id = :duty
            """;

    private static final String LIMIT =
            """
            update obligation set most_rows = :most, changed_at = :now, revision = revision + 1
             where campaign_id = :campaign and duty_id = :duty and most_rows is not null
            """;

    private final JdbcClient db;

    AmendedSql(JdbcClient db) {
        this.db = db;
    }

    void hold(CampaignId campaign) {
        db.sql(HOLD).param("campaign", campaign.value()).query().listOfRows();
    }

    /** Units that have filed, in the order of their codes. */
    List<String> filed(CampaignId campaign) {
        return db.sql(FILED)
                .param("campaign", campaign.value())
                .query((row, _) -> row.getString("name"))
                .list();
    }

    /**
     * @return how many are owed no more
     */
    int recall(CampaignId campaign, Instant now) {
        return update(RECALL, campaign, now);
    }

    void again(CampaignId campaign, Instant now) {
        update(AGAIN, campaign, now);
    }

    private int update(String sql, CampaignId campaign, Instant now) {
        return db.sql(sql)
                .param("campaign", campaign.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** What is owed follows its duty: until when, and how much. */
    void follow(Duty before, Duty after, Instant now) {
        var was = before.deadline().closesAt();
        var is = after.deadline().closesAt();
        if (is != null && !is.equals(was)) {
            db.sql(RESCHEDULE)
                    .param("campaign", after.id().campaign().value())
                    .param("duty", after.id().value())
                    .param("before", time(was))
                    .param("after", time(is))
                    .param("now", Timestamp.from(now))
                    .update();
        }
        if (!after.quotas().equals(before.quotas())) {
            db.sql(LIMIT)
                    .param("campaign", after.id().campaign().value())
                    .param("duty", after.id().value())
                    .param("most", after.quotas().getFirst().most())
                    .param("now", Timestamp.from(now))
                    .update();
        }
    }

    private static @Nullable Timestamp time(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
