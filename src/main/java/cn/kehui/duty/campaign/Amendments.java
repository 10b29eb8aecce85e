package cn.kehui.duty.campaign;

import cn.kehui.ground.account.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was changed in campaigns that are published: taken back, or duties put right. Whether it may
 * be is asked by the room that knows what was filed.
 */
@Service
public class Amendments {
    private final AmendmentSql sql;
    private final Campaigns campaigns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Amendments(
            AmendmentSql sql, Campaigns campaigns, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.campaigns = campaigns;
        this.events = events;
        this.clock = clock;
    }

    /** That a campaign was taken back: when, by whom and why. */
    public record Withdrawal(Instant at, String by, String reason) {}

    /**
     * That a duty was put right.
     *
     * @param differences what changed, in words
     */
    public record Correction(
            DutyId duty, Instant at, String by, List<String> differences, String reason) {}

    /** Empty: it was not, or is published again. */
    @Transactional(readOnly = true)
    public Optional<Withdrawal> withdrawal(CampaignId id) {
        return sql.withdrawal(id);
    }

    /** Of all its duties, the first first. */
    @Transactional(readOnly = true)
    public List<Correction> corrections(CampaignId id) {
        return sql.corrections(id);
    }

    /** Takes a campaign back, in the transaction in which nothing is owed any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Actor actor, CampaignId id, String reason) {
        var now = clock.instant();
        sql.withdraw(actor, id, new Withdrawal(now, actor.name(), reason));
        events.publishEvent(
                new CampaignAct.CampaignWithdrawn(actor, now, campaigns.campaign(id), reason));
    }

    /** Puts a duty right, in the transaction in which what is owed follows. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void correct(Actor actor, Duty after, List<String> differences, String reason) {
        var now = clock.instant();
        var before = campaigns.duty(after.id());
        sql.correct(
                actor,
                after,
                new Correction(after.id(), now, actor.name(), List.copyOf(differences), reason));
        var campaign = campaigns.campaign(after.id().campaign());
        events.publishEvent(
                new CampaignAct.DutyCorrected(
                        actor, now, campaign, before, after, differences, reason));
    }
}
