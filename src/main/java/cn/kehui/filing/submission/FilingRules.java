package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.cofiling.Cofiling;
import cn.kehui.filing.submission.LastYears.LastYear;
import cn.kehui.filing.submission.offer.JumpRules;
import cn.kehui.filing.submission.place.Names;
import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormCheck;
import cn.kehui.sheet.form.RowPlace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a draft may be filed. */
final class FilingRules {
    private FilingRules() {}

    /** What a person has to put right or give a reason for, of what is written so far. */
    static List<Finding> open(List<Finding> findings, Map<String, Draft.Reason> reasons) {
        return findings.stream()
                .filter(finding -> finding.stops() || finding.asks() && !given(finding, reasons))
                .toList();
    }

    /**
     * Everything there is to say of the answers, reasons given or not.
     *
     * @param last what was accepted the year before; null: nothing to compare with
     */
    static List<Finding> findings(
            Obligation obligation, Form form, Answers answers, @Nullable LastYear last) {
        var named = new Answers(obligation.owes().name(), answers.values(), answers.rows());
        var findings = new ArrayList<Finding>();
        for (var finding : FormCheck.check(form, named)) {
            // who may send how many the duty says, not the form
            if (!finding.key().startsWith("rows.over-quota")) {
                findings.add(finding);
            }
        }
        findings.addAll(Names.findings(form, answers));
        findings.addAll(JumpRules.findings(form, answers, last));
        var most = obligation.most();
        for (int row = most == null ? Integer.MAX_VALUE : most.most();
                most != null && row < answers.rows().size();
                row++) {
            findings.add(
                    Finding.stops(
                            RowPlace.whole(row),
                            "submission.over-quota",
                            answers.rows().size(),
                            most.most(),
                            most.source()));
        }
        return List.copyOf(findings);
    }

    /** Whether the reason was given to this very question: another figure is another question. */
    private static boolean given(Finding finding, Map<String, Draft.Reason> reasons) {
        var reason = reasons.get(finding.at());
        return reason != null && !reason.words().isBlank() && reason.says().contains(says(finding));
    }

    /** What is asked, by place: one reason answers all that is asked at one. */
    static Map<String, String> asked(List<Finding> findings) {
        var asked = new LinkedHashMap<String, String>();
        findings.stream()
                .filter(Finding::asks)
                .forEach(one -> asked.merge(one.at(), says(one), (a, b) -> a + "\n" + b));
        return asked;
    }

    private static String says(Finding finding) {
        return finding.key() + finding.args();
    }

    /**
     * One press of 报送.
     *
     * @param under the id that its page was given
     * @param before whether that was filed before: a second press of the same page
     * @param lockedBy the unit whose accepted total holds it; null: none does
     * @param draft with what was sent in it
     * @param changes what another hand changed since its page was opened
     * @param findings everything there is to say of the draft
     * @param undone what others were given, do not say to be filled in, and is not to be filed
     *     anyway
     */
    record Press(
            SubmissionId under,
            boolean before,
            @Nullable String lockedBy,
            Draft draft,
            List<Filing.Change> changes,
            List<Finding> findings,
            List<Cofiling.Assigned> undone) {}

    /** {@code Filed}: it was, or it is to be. */
    static Filing decide(Obligation obligation, Press press, Instant now) {
        if (press.before()) {
            return new Filing.Filed(press.under());
        }
        var refusal = refusal(obligation, press.lockedBy(), now);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!press.draft().submission().equals(press.under())) {
            return new Filing.Illegal(obligation.state());
        }
        var open = open(press.findings(), press.draft().reasons());
        if (!press.changes().isEmpty()) {
            return new Filing.Moved(press.changes(), open);
        }
        if (!open.isEmpty()) {
            return new Filing.Unfinished(open);
        }
        return press.undone().isEmpty()
                ? new Filing.Filed(press.under())
                : new Filing.Undone(press.undone());
    }

    /**
     * The refusal that the state and the clock give, if any: before anybody corrects a form in
     * vain.
     */
    static Optional<Filing> refusal(Obligation obligation, @Nullable String lockedBy, Instant now) {
        if (Move.FILE.from(obligation.state()).isEmpty()) {
            return Optional.of(new Filing.Illegal(obligation.state()));
        }
        if (lockedBy != null) {
            return Optional.of(new Filing.Locked(lockedBy));
        }
        var end = obligation.end();
        return end != null && !now.isBefore(end)
                ? Optional.of(new Filing.Closed(obligation.deadline().words(), end))
                : Optional.empty();
    }
}
