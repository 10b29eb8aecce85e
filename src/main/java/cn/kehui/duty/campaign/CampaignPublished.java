package cn.kehui.duty.campaign;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * A campaign was published: from now on its duties are owed. Published within the transaction, so
 * that what is owed stands when it ends.
 *
 * @param owing who owes what, as of this instant
 */
public record CampaignPublished(Actor by, Instant at, Campaign campaign, Owing owing)
        implements Act {
    @Override
    public String subject() {
        return campaign.id().value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of(
                "duties", String.valueOf(campaign.duties().size()),
                "owed", String.valueOf(owing.owed().size()));
    }
}
