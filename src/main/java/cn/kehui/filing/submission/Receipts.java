package cn.kehui.filing.submission;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.database.Planning;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a unit has received, side by side: of each sender the version that speaks for it now. */
@Service
public class Receipts {
    private final SubmissionSql sql;
    private final Minors minors;
    private final Planning planning;

    Receipts(SubmissionSql sql, Minors minors, Planning planning) {
        this.sql = sql;
        this.minors = minors;
        this.planning = planning;
    }

    /**
     * The versions that the actor's own unit received in a campaign, in the order of duties and
     * unit codes: the one that waits or counts; where it was sent back or withdrawn, the one that
     * was accepted before, if any.
     */
    @Transactional
    public List<Submission> received(Actor actor, CampaignId campaign) {
        planning.each();
        var received = sql.received(campaign, actor.unitId(), actor.scope());
        minors.shown(actor, received);
        return received;
    }

    /** The same of some obligations; without those of which no version speaks now. */
    @Transactional
    public Map<ObligationId, Submission> of(Actor actor, List<Obligation> some) {
        planning.each();
        var received = sql.received(some, actor.unitId(), actor.scope());
        minors.shown(actor, received);
        return received.stream()
                .collect(Collectors.toMap(Submission::obligation, Function.identity()));
    }
}
