package cn.kehui.visitor.programme;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.week.activity.ActivityId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Of which activities visitors can take places; of whoever offers them. */
public interface PlacesOffered {
    /** Those of a campaign, by the ids of its activities. */
    Set<UUID> in(CampaignId campaign);

    /**
     * The keys of sessions at which somebody gets a place at this moment, by their activities.
     *
     * @param edition says when they are held
     * @param campaigns those of which something comes still
     */
    Map<UUID, Set<String>> left(ProgrammeEdition edition, Set<CampaignId> campaigns);

    /** An act by which places are offered, or otherwise than before: the programme is read anew. */
    interface Changed {
        /** Whose places they are. */
        ActivityId activity();
    }
}
