package cn.kehui.total.statistics;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What people do with overlaps: the events, and the journal's lines. */
sealed interface OverlapAct extends Act {
    /** Several reported the same: the event, and the journal's line. */
    record OverlapFlagged(
            UUID id,
            CampaignId campaign,
            Overlaps.Flag flag,
            Map<String, Long> parts,
            Actor by,
            Instant at)
            implements OverlapAct {
        @Override
        public String subject() {
            return id.toString();
        }

        @Override
        public Map<String, String> detail() {
            return Map.of(
                    "campaign", campaign.value(),
                    "kept", flag.members().getFirst().toString(),
                    "other", flag.members().subList(1, flag.members().size()).toString(),
                    "activity", flag.activity(),
                    "parts", parts.toString(),
                    "reason", flag.reason());
        }
    }

    /** A later version changed a figure, and as much is the same as before. */
    record OverlapConfirmed(CampaignId campaign, UUID id, Actor by, Instant at)
            implements OverlapAct {
        @Override
        public String subject() {
            return id.toString();
        }

        @Override
        public Map<String, String> detail() {
            return Map.of("campaign", campaign.value());
        }
    }

    /** All count in full again. */
    record OverlapEnded(CampaignId campaign, UUID id, String reason, Actor by, Instant at)
            implements OverlapAct {
        @Override
        public String subject() {
            return id.toString();
        }

        @Override
        public Map<String, String> detail() {
            return Map.of("campaign", campaign.value(), "reason", reason);
        }
    }
}
