package cn.kehui.duty.campaign;

import cn.kehui.sheet.form.FormId;
import java.time.Instant;

/** What became of an attempt to publish a campaign. */
public sealed interface Publishing {
    /**
     * @param owed how many units owe, each counted once for each duty
     */
    record Published(CampaignId campaign, int owed) implements Publishing {}

    record AlreadyPublished(CampaignId campaign, Instant at) implements Publishing {}

    /** A duty would be due after the one of the level above that it feeds. */
    record Late(DutyId duty, Deadline own, DutyId parent, Deadline parents) implements Publishing {}

    /** A duty of the level above that a duty is to feed is not there. */
    record NoParent(DutyId duty, String parent) implements Publishing {}

    record UnknownForm(DutyId duty, FormId form) implements Publishing {}

    /** No unit of the region is named by any party of the duty. */
    record NobodyOwes(DutyId duty) implements Publishing {}

    /**
     * Nobody, or more than one, could take in what the party sends.
     *
     * @param party in the words of the notice
     */
    record NoReceiver(DutyId duty, String party) implements Publishing {}
}
