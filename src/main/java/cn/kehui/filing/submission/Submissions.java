package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.Stepped;
import cn.kehui.duty.obligation.Steps;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Answers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What units file for their duties. */
@Service
public class Submissions {
    private final Obligations obligations;
    private final Steps steps;
    private final DraftSql drafts;
    private final SubmissionSql sql;
    private final Pressing pressing;
    private final FilingCheck check;
    private final Clock clock;

    Submissions(
            Obligations obligations,
            Steps steps,
            SubmissionSql.Filing sql,
            Pressing pressing,
            FilingCheck check,
            Clock clock) {
        this.obligations = obligations;
        this.steps = steps;
        this.drafts = sql.drafts();
        this.sql = sql.submissions();
        this.pressing = pressing;
        this.check = check;
        this.clock = clock;
    }

    /**
     * Files the draft of an obligation under the id that its page was given: a second press of the
     * same page finds it filed.
     *
     * @throws NotFound if the actor does not file for its unit
     */
    @Transactional
    public Filing file(Actor actor, ObligationId id, SubmissionId under) {
        return file(actor, id, under, Draft.Entered.NOTHING);
    }

    /**
     * The same with what was sent with the press, which is kept in the draft first, where it may
     * still be written: whatever else is refused, no words are lost.
     */
    @Transactional
    public Filing file(Actor actor, ObligationId id, SubmissionId under, Draft.Entered entered) {
        var obligation = hold(actor, id);
        if (Move.FILE.from(obligation.state()).isEmpty()) {
            return before(obligation, under)
                    ? new Filing.Filed(under)
                    : new Filing.Illegal(obligation.state());
        }
        var there = drafts.judged(obligation, actor.scope());
        var measure = check.measure(obligation, there);
        var begun = there.draft() == null ? sql.begun(obligation, clock) : there.draft();
        var hand = entered.hand(actor, clock);
        var laid = measure.entered(begun, entered, hand);
        var draft = laid.draft().after(begun, hand);
        var press =
                new FilingRules.Press(
                        under,
                        !draft.submission().equals(under) && before(obligation, under),
                        steps.lockedBy(obligation).orElse(null),
                        draft,
                        there.changes(laid, entered),
                        measure.findings(draft),
                        there.undone(entered));
        var at = new Pressing.At(obligation, measure, begun, there.given());
        return pressing.press(actor, at, press, new Pressing.By(hand, entered));
    }

    /**
     * Answers with a reason that there is nothing to report, or that the duty does not apply.
     *
     * @param nature any but {@link Submission.Nature#ANSWERS}
     */
    @Transactional
    public Filing answerNothing(
            Actor actor, ObligationId id, Submission.Nature nature, String reason) {
        var obligation = hold(actor, id);
        var refusal = refusal(obligation);
        if (refusal != null) {
            return refusal;
        }
        if (reason.isBlank()) {
            return new Filing.Unfinished(List.of(Finding.stops("note", "submission.no-reason")));
        }
        var submission =
                new Submission(
                        SubmissionId.next(clock),
                        id,
                        0,
                        nature,
                        obligation.form(),
                        new Answers(obligation.owes().name(), Map.of(), List.of()),
                        Map.of(),
                        reason.strip(),
                        actor.name(),
                        actor.unitId(),
                        clock.instant(),
                        null,
                        Map.of());
        pressing.keep(actor, obligation, submission);
        return new Filing.Filed(submission.id());
    }

    /** Takes back what was filed and not yet reviewed; the draft is as it was. */
    @Transactional
    public Stepped withdraw(Actor actor, ObligationId id, String reason) {
        return own(actor, id, Move.WITHDRAW, reason);
    }

    /** Asks the receiver to open an accepted version for a change. */
    @Transactional
    public Stepped askRevision(Actor actor, ObligationId id, String reason) {
        return reason.isBlank()
                ? new Stepped.NoReason()
                : own(actor, id, Move.ASK_REVISION, reason);
    }

    /** Every version of an obligation that was filed, the first first. */
    @Transactional
    public List<Submission> versions(Actor actor, ObligationId id) {
        var versions = sql.versions(obligations.obligation(actor, id));
        pressing.news().minors().shown(actor, versions);
        return versions;
    }

    private Stepped own(Actor actor, ObligationId id, Move move, String reason) {
        var obligation = hold(actor, id);
        var current = obligation.current();
        if (move.from(obligation.state()).isEmpty() || current == null) {
            return new Stepped.Illegal(obligation.state());
        }
        return new Stepped.Done(
                steps.take(
                        actor,
                        obligation,
                        new Steps.Taken(move, current, reason.strip(), Map.of())));
    }

    private Obligation hold(Actor actor, ObligationId id) {
        return Drafts.led(actor, steps.hold(actor, id));
    }

    private @Nullable Filing refusal(Obligation obligation) {
        return FilingRules.refusal(
                        obligation, steps.lockedBy(obligation).orElse(null), clock.instant())
                .orElse(null);
    }

    /** Whether that was filed for this obligation already. */
    private boolean before(Obligation obligation, SubmissionId under) {
        return sql.one(obligation, under).isPresent();
    }
}
