package cn.kehui.week.activity;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import java.time.Clock;
import java.util.UUID;

/** Which activity of which campaign: it is found nowhere else. */
public record ActivityId(CampaignId campaign, UUID value) {
    private static final int YEAR = 4;

    static ActivityId next(CampaignId campaign, Clock clock) {
        return new ActivityId(campaign, Uuid7.next(clock));
    }

    /**
     * @throws NotFound unless the words could be a campaign's id and a UUID
     */
    public static ActivityId of(String campaign, String text) {
        try {
            return new ActivityId(CampaignId.of(campaign), UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound(text);
        }
    }

    /** The year of its campaign, in which days are that are typed without one. */
    int year() {
        return Integer.parseInt(campaign.value().substring(campaign.value().length() - YEAR));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
