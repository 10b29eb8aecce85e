package cn.kehui.notice.drafting;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.base.Finding;
import java.util.List;

/** What became of starting a campaign from a notice. */
public sealed interface Starting {
    /** It stands as a draft: what publishing would do is shown next. */
    record Drafted(CampaignId campaign) implements Starting {}

    /**
     * @param findings what is open or missing, each at the id of a fact or at a kind's name
     */
    record Unfinished(List<Finding> findings) implements Starting {}

    record Published(CampaignId campaign) implements Starting {}
}
