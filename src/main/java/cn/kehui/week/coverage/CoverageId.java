package cn.kehui.week.coverage;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.base.NotFound;
import java.util.UUID;

/** Which report of which campaign: it is found nowhere else. */
public record CoverageId(CampaignId campaign, UUID value) {
    /**
     * @throws NotFound unless the words could be a campaign's id and a UUID
     */
    public static CoverageId of(String campaign, String text) {
        try {
            return new CoverageId(CampaignId.of(campaign), UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
