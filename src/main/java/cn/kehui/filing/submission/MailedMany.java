package cn.kehui.filing.submission;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.Steps;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Answers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Filled forms of many units that came to who receives them, and are filed for these units: first
 * what each would do, then that. All of one duty; each is a version of its unit like any other.
 */
@Service
public class MailedMany {
    private final Obligations obligations;
    private final Steps steps;
    private final DraftSql drafts;
    private final SubmissionSql submissions;
    private final FilingCheck check;
    private final Pressing pressing;
    private final Clock clock;

    MailedMany(
            Obligations obligations,
            Steps steps,
            SubmissionSql.Filing sql,
            FilingCheck check,
            Pressing pressing,
            Clock clock) {
        this.obligations = obligations;
        this.steps = steps;
        this.drafts = sql.drafts();
        this.submissions = sql.submissions();
        this.check = check;
        this.pressing = pressing;
        this.clock = clock;
    }

    /**
     * A form of a unit as it was read and put right.
     *
     * @param reasons why an unlikely answer is right, by place
     * @param seen the draft's version that was looked at; {@link #NONE}: there was none
     */
    public record Sent(
            Draft.Source source, Answers answers, Map<String, String> reasons, long seen) {
        /** As the version of a draft that there is not. */
        public static final long NONE = -1;
    }

    /**
     * What filing one would do.
     *
     * @param draft the version of what the unit has written so far; {@link Sent#NONE}: nothing
     * @param gives at how many places words that stand there would give way
     * @param open what would have to be put right, or be given a reason for
     * @param refused why it cannot be filed at all; null: it can
     */
    public record Foreseen(long draft, int gives, List<Finding> open, @Nullable Filing refused) {}

    /** Nothing is changed. What the actor may not file for its unit is absent. */
    @Transactional
    public Map<ObligationId, Foreseen> foresee(
            Actor actor, CampaignId campaign, Map<ObligationId, Sent> all) {
        var foreseen = new LinkedHashMap<ObligationId, Foreseen>();
        var wanted = new LinkedHashMap<ObligationId, CampaignId>();
        all.keySet().forEach(one -> wanted.put(one, campaign));
        each(
                actor,
                new Many(obligations.these(actor, wanted), all),
                laid -> foreseen.put(laid.obligation().id(), laid.foreseen()));
        return foreseen;
    }

    /**
     * Files them, all or none; of one that is refused nothing is changed. What the actor may not
     * file is absent.
     */
    @Transactional
    public Map<ObligationId, Filing> file(
            Actor actor, CampaignId campaign, Map<ObligationId, Sent> all) {
        var filings = new LinkedHashMap<ObligationId, Filing>();
        var fit = new ArrayList<Laid>();
        each(
                actor,
                held(actor, campaign, all),
                laid -> {
                    var refused = refused(laid);
                    if (refused == null) {
                        fit.add(laid);
                    } else {
                        filings.put(laid.obligation().id(), refused);
                    }
                });
        var filed = pressing.press(actor, fit).iterator();
        fit.forEach(laid -> filings.put(laid.obligation().id(), filed.next()));
        return filings;
    }

    /**
     * Lays into the drafts what cannot be filed as it stands, so that it is put right there.
     *
     * @return whether it was: not where somebody has written meanwhile, or nothing is written any
     *     more
     */
    @Transactional
    public Map<ObligationId, Boolean> draft(
            Actor actor, CampaignId campaign, Map<ObligationId, Sent> all) {
        var taken = new LinkedHashMap<ObligationId, Boolean>();
        each(
                actor,
                held(actor, campaign, all),
                laid -> {
                    boolean fits = laid.writable() && laid.same();
                    if (fits) {
                        pressing.news().taken(actor, laid.change(), laid.hand());
                        drafts.put(laid.draft(), laid.obligation(), laid.hand().by());
                    }
                    taken.put(laid.obligation().id(), fits);
                });
        return taken;
    }

    /** Forms of units, beside what these owe. */
    private record Many(List<Obligation> owed, Map<ObligationId, Sent> all) {}

    private Many held(Actor actor, CampaignId campaign, Map<ObligationId, Sent> all) {
        return new Many(steps.hold(actor.scope(), campaign, all.keySet()), all);
    }

    private void each(Actor actor, Many many, java.util.function.Consumer<Laid> use) {
        var owed = many.owed().stream().filter(one -> one.filedBy(actor)).toList();
        var judged = drafts.judged(owed, actor.scope());
        for (var obligation : owed) {
            var there = Objects.requireNonNull(judged.get(obligation.id()), "each is judged");
            var sent = Objects.requireNonNull(many.all().get(obligation.id()), "it was asked for");
            use.accept(laid(actor, obligation, there, sent));
        }
    }

    private Laid laid(Actor actor, Obligation obligation, DraftSql.Judged there, Sent sent) {
        var measure = check.measure(obligation, there);
        var begun = there.draft() == null ? submissions.begun(obligation, clock) : there.draft();
        var merged =
                begun.with(MailedForms.merged(sent.answers(), begun.answers())).from(sent.source());
        var entered = new Draft.Entered(Map.of(), sent.reasons(), true);
        var hand = entered.hand(actor, clock);
        var draft = measure.entered(merged, entered, hand).draft().after(begun, hand);
        var press =
                new FilingRules.Press(
                        draft.submission(),
                        false,
                        steps.lockedBy(obligation).orElse(null),
                        draft,
                        List.of(),
                        measure.findings(draft),
                        there.undone(Draft.Entered.NOTHING));
        long seen = there.draft() == null ? Sent.NONE : there.draft().version();
        var at = new Pressing.At(obligation, measure, begun, there.given());
        return new Laid(at, press, hand, seen == sent.seen(), seen);
    }

    /** Null: it is to be filed. */
    private static @Nullable Filing refused(Laid laid) {
        if (laid.writable() && !laid.same()) {
            return new Filing.Moved(List.of(), laid.open());
        }
        var filing = laid.decided();
        return filing instanceof Filing.Filed ? null : filing;
    }
}
