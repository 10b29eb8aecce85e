package cn.kehui.duty.campaign;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;

/** A definition was put in place, or put in the place of an earlier draft; nobody owes anything. */
public record CampaignDrafted(Actor by, Instant at, Campaign campaign) implements Act {
    @Override
    public String subject() {
        return campaign.id().value();
    }
}
