package cn.kehui.visitor.programme;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.week.activity.ActivityId;
import java.util.Set;
import java.util.UUID;

/** Of which activities visitors can take places; of whoever offers them. */
public interface PlacesOffered {
    /** Those of a campaign, by the ids of its activities. */
    Set<UUID> in(CampaignId campaign);

    /** An act by which places are offered, or otherwise than before: the programme is read anew. */
    interface Changed {
        /** Whose places they are. */
        ActivityId activity();
    }
}
