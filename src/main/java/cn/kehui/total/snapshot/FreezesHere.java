package cn.kehui.total.snapshot;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.week.doubles.Freezes;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Totals are frozen here. */
@Component
class FreezesHere implements Freezes {
    private final SnapshotSql sql;

    FreezesHere(SnapshotSql sql) {
        this.sql = sql;
    }

    @Override
    public boolean since(CampaignId campaign, Instant moment) {
        return sql.since(campaign, moment);
    }
}
