package cn.kehui.notice.facts;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.base.Finding;
import java.util.List;

/** What became of deciding a fact. */
public sealed interface Correcting {
    record Decided(Fact fact) implements Correcting {}

    /**
     * @param typed the fact as it was typed; it is not kept
     * @param findings at the names of the fact's fields
     */
    record Wrong(Fact typed, List<Finding> findings) implements Correcting {}

    /** The choice is none of the question's now; nothing was changed. */
    record Unoffered(Fact question) implements Correcting {}

    /** A campaign that is published stands; what is to change is written to the units. */
    record Published(CampaignId campaign) implements Correcting {}
}
