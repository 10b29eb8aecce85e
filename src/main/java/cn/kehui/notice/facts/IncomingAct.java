package cn.kehui.notice.facts;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;
import java.util.Map;

/** What is done with incoming notices. */
public sealed interface IncomingAct extends Act {
    IncomingId notice();

    @Override
    default String subject() {
        return notice().toString();
    }

    /** A notice came in, or was taken over from the level above. */
    record NoticeTaken(Actor by, Instant at, IncomingId notice, String title)
            implements IncomingAct {
        @Override
        public Map<String, String> detail() {
            return Map.of("title", title);
        }
    }

    /** A fact of it was corrected, confirmed, left out or added. */
    record FactDecided(Actor by, Instant at, IncomingId notice, Fact fact) implements IncomingAct {
        @Override
        public Map<String, String> detail() {
            return Map.of(
                    "fact", fact.id(), "kind", fact.kind().label(), "state", fact.state().name());
        }
    }

    /** It was thrown away before anything started from it. */
    record NoticeDropped(Actor by, Instant at, IncomingId notice, String title)
            implements IncomingAct {
        @Override
        public Map<String, String> detail() {
            return Map.of("title", title);
        }
    }

    /** A campaign was drafted from it. */
    record CampaignStarted(Actor by, Instant at, IncomingId notice, CampaignId campaign)
            implements IncomingAct {
        @Override
        public Map<String, String> detail() {
            return Map.of("campaign", campaign.value());
        }
    }
}
