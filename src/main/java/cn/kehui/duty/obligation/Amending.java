package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.Amendments;
import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.Duty;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changing what is published: taken back whole until the first unit has filed, put right duty by
 * duty at any time (ADR 0054).
 */
@Service
public class Amending {
    private final Campaigns campaigns;
    private final Amendments amendments;
    private final AmendedSql sql;
    private final Clock clock;

    Amending(Campaigns campaigns, Amendments amendments, AmendedSql sql, Clock clock) {
        this.campaigns = campaigns;
        this.amendments = amendments;
        this.sql = sql;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Amended {
        record Done() implements Amended {}

        /** It is not published, or was taken back by somebody faster. */
        record NotOut() implements Amended {}

        /** These units have filed: it can be put right, not taken back. */
        record Filed(List<String> units) implements Amended {}

        /** Something is missing or cannot be; at the names of {@link Typed}. */
        record Wrong(List<Finding> findings) implements Amended {}
    }

    /**
     * A duty as a person wants it, as it was typed.
     *
     * @param most how many rows a unit may send; empty where the notice sets no limit
     */
    public record Typed(
            String title, String words, String day, String hour, String most, String reason) {}

    /** Units that have filed for it, in the order of their codes. */
    @Transactional(readOnly = true)
    public List<String> filed(Actor actor, CampaignId id) {
        issued(actor, id);
        return sql.filed(id);
    }

    /**
     * Takes a campaign back: nobody owes anything by it any more, what was typed is kept.
     *
     * @throws NotFound if there is none, or the actor does not issue for its region
     */
    @Transactional
    public Amended withdraw(Actor actor, CampaignId id, String reason) {
        issued(actor, id);
        if (reason.isBlank()) {
            return new Amended.Wrong(List.of(Finding.stops("reason", "amending.no-reason")));
        }
        sql.hold(id);
        if (campaigns.publishedAt(id).isEmpty()) {
            return new Amended.NotOut();
        }
        var filed = sql.filed(id);
        if (!filed.isEmpty()) {
            return new Amended.Filed(filed);
        }
        sql.recall(id, clock.instant());
        amendments.withdraw(actor, id, reason.strip());
        return new Amended.Done();
    }

    /**
     * Puts a duty right; who owes it is told what changed.
     *
     * @throws NotFound if there is none, or the actor does not issue for its region
     */
    @Transactional
    public Amended correct(Actor actor, DutyId id, Typed typed) {
        issued(actor, id.campaign());
        sql.hold(id.campaign());
        if (campaigns.publishedAt(id.campaign()).isEmpty()) {
            return new Amended.NotOut();
        }
        var before = campaigns.duty(id);
        var rules = new CorrectionRules(before, typed, clock.instant());
        var findings = rules.findings(campaigns, typed.reason());
        if (!findings.isEmpty()) {
            return new Amended.Wrong(findings);
        }
        var after = rules.after();
        sql.follow(before, after, clock.instant());
        amendments.correct(actor, after, rules.differences(), typed.reason().strip());
        return new Amended.Done();
    }

    /**
     * The campaign, for who may change it.
     *
     * @throws NotFound if there is none, or the actor does not issue for its region
     */
    @Transactional(readOnly = true)
    public Campaign issued(Actor actor, CampaignId id) {
        var campaign = campaigns.seen(actor, id);
        if (!campaigns.issues(actor, campaign)) {
            throw new NotFound(id);
        }
        return campaign;
    }

    /** A duty as it stands, for the inputs that put it right. */
    @Transactional(readOnly = true)
    public Typed typed(Actor actor, DutyId id) {
        issued(actor, id.campaign());
        Duty duty = campaigns.duty(id);
        return CorrectionRules.typed(duty);
    }
}
