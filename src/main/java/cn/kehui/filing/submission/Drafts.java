package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.Steps;
import cn.kehui.filing.submission.hand.Hand;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is being written: kept field by field as it is typed, so that nothing entered is lost. */
@Service
public class Drafts {
    private final Obligations obligations;
    private final Steps steps;
    private final DraftSql sql;
    private final SubmissionSql submissions;
    private final FilingCheck check;
    private final DraftNews news;
    private final Clock clock;

    Drafts(
            Obligations obligations,
            Steps steps,
            SubmissionSql.Filing sql,
            FilingCheck check,
            DraftNews news,
            Clock clock) {
        this.obligations = obligations;
        this.steps = steps;
        this.sql = sql.drafts();
        this.submissions = sql.submissions();
        this.check = check;
        this.news = news;
        this.clock = clock;
    }

    /**
     * The draft of an obligation; where there is none yet, one with what was filed last, else
     * blank.
     *
     * @throws NotFound if the actor does not file for its unit
     */
    @Transactional
    public Draft open(Actor actor, ObligationId id) {
        return sql.one(filed(actor, id)).orElseGet(() -> begin(actor, id));
    }

    /** The same for a page that shows what stands in it. */
    @Transactional
    public Draft shown(Actor actor, ObligationId id) {
        var obligation = filed(actor, id);
        var draft = sql.one(obligation).orElseGet(() -> begin(actor, id));
        news.minors().shown(actor, draft.submission(), draft.answers(), obligation.form());
        return draft;
    }

    /**
     * Keeps what was typed at some places, just as it was typed, and leaves the others as they are;
     * a place that the form does not have is left out.
     */
    @Transactional
    public Draft type(Actor actor, ObligationId id, Map<String, String> typed) {
        return enter(actor, id, Draft.Entered.typed(typed));
    }

    /** Keeps why an unlikely answer is right; a blank reason takes it back. */
    @Transactional
    public Draft explain(Actor actor, ObligationId id, Map<String, String> words) {
        return enter(actor, id, Draft.Entered.reasons(words));
    }

    /** Keeps everything that was entered at once. */
    @Transactional
    public Draft enter(Actor actor, ObligationId id, Draft.Entered entered) {
        return enter(actor, hold(actor, id), entered);
    }

    /**
     * The same where it is still written.
     *
     * @return whether it is: what was filed keeps its words
     */
    @Transactional
    public boolean save(Actor actor, ObligationId id, Draft.Entered entered) {
        var obligation = hold(actor, id);
        if (Move.FILE.from(obligation.state()).isEmpty()) {
            return false;
        }
        enter(actor, obligation, obligation.form() == null ? entered.untyped() : entered);
        return true;
    }

    /**
     * Takes over answers as a whole: of a mailed file, of last year, or with a row added or taken
     * out.
     */
    @Transactional
    public Draft take(Actor actor, ObligationId id, UnaryOperator<Draft> change) {
        return change(actor, id, change);
    }

    /** What a person still has to put right or give a reason for. */
    @Transactional(readOnly = true)
    public List<Finding> open(Actor actor, Draft draft) {
        var obligation = filed(actor, draft.obligation());
        return check.open(actor, obligation, draft);
    }

    /** Everything there is to say of a draft, with what a reason was given for. */
    @Transactional(readOnly = true)
    public List<Finding> findings(Actor actor, Draft draft) {
        var obligation = filed(actor, draft.obligation());
        return check.findings(actor, obligation, draft);
    }

    private Draft enter(Actor actor, Obligation obligation, Draft.Entered entered) {
        var there = sql.judged(obligation, actor.scope());
        var measure = check.measure(obligation, there);
        if (measure.form() == null && !entered.typed().isEmpty()) {
            throw new NotFound(obligation.id() + " asks for no form");
        }
        var draft = there.draft() == null ? submissions.begun(obligation, clock) : there.draft();
        var hand = entered.hand(actor, clock);
        var kept = put(obligation, draft, measure.entered(draft, entered, hand).draft(), hand);
        var change = new CofiledChange(obligation, measure.form(), draft, kept);
        news.changed(actor, change, there.given(), hand);
        return kept;
    }

    private Draft change(Actor actor, ObligationId id, UnaryOperator<Draft> change) {
        var obligation = hold(actor, id);
        var draft = sql.held(obligation).orElseGet(() -> submissions.begun(obligation, clock));
        var hand = Draft.Entered.NOTHING.hand(actor, clock);
        var kept = put(obligation, draft, change.apply(draft), hand);
        var changed = new CofiledChange(obligation, check.form(obligation), draft, kept);
        news.taken(actor, changed, hand);
        return kept;
    }

    /** Nobody else begins it, or writes in it, meanwhile: a blank one stands over no words. */
    private Draft begin(Actor actor, ObligationId id) {
        var obligation = hold(actor, id);
        return sql.held(obligation)
                .orElseGet(
                        () -> {
                            var begun = submissions.begun(obligation, clock);
                            sql.put(begun, obligation, actor.id().value());
                            return begun;
                        });
    }

    private Draft put(Obligation obligation, Draft before, Draft changed, Hand hand) {
        var kept = changed.after(before, hand);
        sql.put(kept, obligation, hand.by());
        return kept;
    }

    private Obligation hold(Actor actor, ObligationId id) {
        return led(actor, steps.hold(actor, id));
    }

    Obligation filed(Actor actor, ObligationId id) {
        return led(actor, obligations.obligation(actor, id));
    }

    /** The same, if the actor files for its unit. */
    static Obligation led(Actor actor, Obligation obligation) {
        if (!obligation.filedBy(actor)) {
            throw new NotFound(obligation.id());
        }
        return obligation;
    }
}
