package cn.kehui.week.gathering;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.base.NotFound;
import java.util.UUID;

/** Which table that was handed in, for which campaign. */
public record GatheringId(CampaignId campaign, UUID value) {
    /**
     * @throws NotFound unless the words could be a campaign's id and a UUID
     */
    public static GatheringId of(String campaign, String text) {
        try {
            return new GatheringId(CampaignId.of(campaign), UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
