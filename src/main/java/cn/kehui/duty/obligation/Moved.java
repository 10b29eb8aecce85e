package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A step was taken on an obligation. The event is the journal's line, too.
 *
 * @param version of the submission, from 1
 * @param reason may be empty
 */
public record Moved(
        Move move,
        CampaignId campaign,
        ObligationId obligation,
        SubmissionId submission,
        int version,
        String reason,
        Actor by,
        Instant at)
        implements Act {

    /**
     * Steps that were taken together, one at least. Whoever wants to hear of a step listens to
     * this: one that is taken alone is told so too.
     */
    public record AtOnce(List<Moved> acts) implements Recorded.AtOnce {
        public AtOnce {
            acts = List.copyOf(acts);
        }
    }

    @Override
    public String subject() {
        return obligation.toString();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("move", move.name(), "submission", submission.toString(), "reason", reason);
    }
}
