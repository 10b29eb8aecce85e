package cn.kehui.duty.campaign;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is done with a campaign. */
public sealed interface CampaignAct extends Act {
    Campaign campaign();

    @Override
    default String subject() {
        return campaign().id().value();
    }

    /** A definition was put in place, or in that of an earlier draft; nobody owes anything. */
    record CampaignDrafted(Actor by, Instant at, Campaign campaign) implements CampaignAct {}

    /**
     * A campaign was published: from now on its duties are owed. Published within the transaction,
     * so that what is owed stands when it ends.
     *
     * @param owing who owes what, as of this instant
     */
    record CampaignPublished(Actor by, Instant at, Campaign campaign, Owing owing)
            implements CampaignAct {
        @Override
        public Map<String, String> detail() {
            return Map.of(
                    "duties", String.valueOf(campaign.duties().size()),
                    "owed", String.valueOf(owing.owed().size()));
        }
    }

    /** It was taken back before anybody filed: nobody owes anything by it any more. */
    record CampaignWithdrawn(Actor by, Instant at, Campaign campaign, String reason)
            implements CampaignAct {
        @Override
        public Map<String, String> detail() {
            return Map.of("reason", reason);
        }
    }

    /**
     * A duty of it was put right after it was published.
     *
     * @param before the duty as it was, {@code after} as it is
     * @param differences what changed, in words
     */
    record DutyCorrected(
            Actor by,
            Instant at,
            Campaign campaign,
            Duty before,
            Duty after,
            List<String> differences,
            String reason)
            implements CampaignAct {
        @Override
        public String subject() {
            return after.id().value();
        }

        @Override
        public Map<String, String> detail() {
            return Map.of("differences", String.join("；", differences), "reason", reason);
        }
    }
}
