package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.Steps;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import java.time.Clock;
import java.util.LinkedHashMap;
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
    private final Minors minors;
    private final Clock clock;

    Drafts(
            Obligations obligations,
            Steps steps,
            SubmissionSql.Filing sql,
            FilingCheck check,
            Minors minors,
            Clock clock) {
        this.obligations = obligations;
        this.steps = steps;
        this.sql = sql.drafts();
        this.submissions = sql.submissions();
        this.check = check;
        this.minors = minors;
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
        var obligation = filed(actor, id);
        return sql.one(id).orElseGet(() -> begin(actor, obligation));
    }

    /** The same for a page that shows what stands in it. */
    @Transactional
    public Draft shown(Actor actor, ObligationId id) {
        var draft = open(actor, id);
        var form = filed(actor, id).form();
        minors.shown(actor, draft.submission(), draft.answers(), form);
        return draft;
    }

    /**
     * Keeps what was typed at some places, just as it was typed, and leaves the others as they are;
     * a place that the form does not have is left out.
     */
    @Transactional
    public Draft type(Actor actor, ObligationId id, Map<String, String> typed) {
        var places = new Places(form(filed(actor, id)));
        return change(
                actor,
                id,
                draft -> {
                    var answers = draft.answers();
                    for (var entry : typed.entrySet()) {
                        if (places.holds(entry.getKey())) {
                            answers = answers.with(entry.getKey(), entry.getValue());
                        }
                    }
                    return draft.with(answers);
                });
    }

    /** Keeps why an unlikely answer is right; a blank reason takes it back. */
    @Transactional
    public Draft explain(Actor actor, ObligationId id, Map<String, String> words) {
        var obligation = filed(actor, id);
        return change(
                actor,
                id,
                draft -> {
                    var reasons = new LinkedHashMap<>(draft.reasons());
                    for (var finding : check.findings(obligation, draft)) {
                        var given = words.get(finding.at());
                        if (finding.asks() && given != null) {
                            reasons.put(
                                    finding.at(),
                                    new Draft.Reason(FilingRules.says(finding), given.strip()));
                        }
                    }
                    reasons.values().removeIf(reason -> reason.words().isEmpty());
                    return draft.with(draft.answers(), reasons);
                });
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
        return check.open(obligation, draft);
    }

    /** Everything there is to say of a draft, with what a reason was given for. */
    @Transactional(readOnly = true)
    public List<Finding> findings(Actor actor, Draft draft) {
        var obligation = filed(actor, draft.obligation());
        return check.findings(obligation, draft);
    }

    private Draft change(Actor actor, ObligationId id, UnaryOperator<Draft> change) {
        var obligation = steps.hold(actor, id);
        filed(actor, id);
        var draft = sql.held(id).orElseGet(() -> begin(actor, obligation));
        var changed = change.apply(draft);
        var kept =
                new Draft(
                        id,
                        draft.submission(),
                        changed.answers(),
                        changed.reasons(),
                        changed.source(),
                        clock.instant(),
                        draft.version() + 1);
        sql.put(kept, obligation.form(), actor.id().value());
        return kept;
    }

    private Draft begin(Actor actor, Obligation obligation) {
        var blank = new Answers(obligation.owes().name(), Map.of(), List.of());
        var last =
                obligation.current() == null
                        ? null
                        : submissions.one(obligation.current()).orElse(null);
        var draft =
                new Draft(
                        obligation.id(),
                        SubmissionId.next(clock),
                        last == null ? blank : last.answers(),
                        last == null ? Map.of() : last.reasons(),
                        null,
                        clock.instant(),
                        0);
        sql.put(draft, obligation.form(), actor.id().value());
        return draft;
    }

    private Form form(Obligation obligation) {
        var form = check.form(obligation);
        if (form == null) {
            throw new NotFound(obligation.id() + " asks for no form");
        }
        return form;
    }

    private Obligation filed(Actor actor, ObligationId id) {
        var obligation = obligations.obligation(actor, id);
        if (!obligation.filedBy(actor)) {
            throw new NotFound(id);
        }
        return obligation;
    }
}
