package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;
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

    @Override
    public String subject() {
        return obligation.toString();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("move", move.name(), "submission", submission.toString(), "reason", reason);
    }
}
