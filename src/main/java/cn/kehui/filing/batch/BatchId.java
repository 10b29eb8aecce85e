package cn.kehui.filing.batch;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.base.NotFound;
import java.util.UUID;

/** Which batch, and of which campaign. */
public record BatchId(CampaignId campaign, UUID value) {

    /**
     * @throws NotFound unless {@code text} is a UUID: there is no such batch
     */
    public static BatchId of(CampaignId campaign, String text) {
        try {
            return new BatchId(campaign, UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound(text);
        }
    }

    @Override
    public String toString() {
        return campaign + "/" + value;
    }
}
