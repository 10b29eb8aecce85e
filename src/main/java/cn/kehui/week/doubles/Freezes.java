package cn.kehui.week.doubles;

import cn.kehui.duty.campaign.CampaignId;
import java.time.Instant;

/** Whoever keeps totals says whether one of a campaign was frozen. */
public interface Freezes {
    /** Whether a total was frozen at that moment or later. */
    boolean since(CampaignId campaign, Instant moment);
}
