package cn.kehui.filing.submission;

import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.filing.cofiling.Cofiling;
import cn.kehui.filing.cofiling.RowGroup;
import cn.kehui.filing.submission.LastYears.LastYear;
import cn.kehui.filing.submission.hand.Hand;
import cn.kehui.filing.submission.place.Places;
import cn.kehui.filing.submission.taken.HeldFigures;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.week.ledger.LedgerFigure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a draft is judged by: its form, its duty's demands, what is attached. */
@Component
class FilingCheck {
    private final Forms forms;
    private final AttachmentSql attachments;
    private final PaperCheck papers;
    private final SentBack returns;
    private final LastYears lastYears;
    private final HeldFigures held;

    FilingCheck(
            Forms forms,
            AttachmentSql attachments,
            PaperCheck papers,
            SentBack returns,
            LastYears lastYears,
            HeldFigures held) {
        this.held = held;
        this.returns = returns;
        this.forms = forms;
        this.lastYears = lastYears;
        this.attachments = attachments;
        this.papers = papers;
    }

    /** The form a duty asks for; null: documents only. */
    @Nullable Form form(Obligation obligation) {
        var id = obligation.form();
        return id == null ? null : forms.find(id).orElseThrow(() -> new NotFound(id));
    }

    List<PaperDemand> demands(Obligation obligation) {
        return attachments.demands(obligation.duty());
    }

    /** Everything there is to say of a draft, reasons given or not. */
    List<Finding> findings(Actor actor, Obligation obligation, Draft draft) {
        var attached = attachments.of(obligation);
        var form = form(obligation);
        var last = lastYears.of(actor, obligation, form).orElse(null);
        var demands = demands(obligation);
        var said = papers.findings(demands, attached, papers.evidence(obligation, demands));
        var sent = new Sent(back(obligation), attached, last, List.of());
        return new Measure(obligation, form, said, sent, held.of(obligation, form)).findings(draft);
    }

    /** By what drafts of an obligation are judged, all of it being known. */
    Measure measure(Obligation obligation, DraftSql.Judged there) {
        var last = there.last();
        var form = form(obligation);
        var said = papers.findings(there.demands(), there.attached(), there.evidence());
        var sent =
                new Sent(
                        back(obligation),
                        there.attached(),
                        last == null ? null : lastYears.lastYear(last),
                        there.given());
        return new Measure(obligation, form, said, sent, held.of(obligation, form, there.held()));
    }

    private SentBack.@Nullable Back back(Obligation obligation) {
        return returns.of(obligation).orElse(null);
    }

    /**
     * What a draft answers.
     *
     * @param back the version that was sent back; null: none was
     * @param attached what goes with the draft
     * @param last what was accepted the year before; null: there was no such campaign
     * @param given what other units were given of it
     */
    record Sent(
            SentBack.@Nullable Back back,
            List<Attachment> attached,
            @Nullable LastYear last,
            List<Cofiling.Assigned> given) {

        /** The keys of the rows that others were given. */
        Set<String> rows() {
            return RowGroup.rows(given.stream().map(Cofiling.Assigned::part).toList());
        }
    }

    /**
     * By what drafts of an obligation are judged.
     *
     * @param form null: documents only
     * @param papers what there is to say of what is attached
     * @param held what the activities of the unit add up to, by question
     */
    record Measure(
            Obligation obligation,
            @Nullable Form form,
            List<Finding> papers,
            Sent sent,
            Map<String, LedgerFigure> held) {

        /** Everything there is to say of a draft, reasons given or not. */
        List<Finding> all(Draft draft) {
            var findings = new ArrayList<Finding>();
            if (form != null) {
                findings.addAll(
                        FilingRules.findings(obligation, form, draft.answers(), sent.last()));
                findings.addAll(HeldFigures.findings(form, draft.answers(), held));
            }
            findings.addAll(papers);
            if (sent.back() != null) {
                findings.addAll(sent.back().open(form, draft.answers(), sent.attached()));
            }
            return findings;
        }

        /**
         * The same for who files it: a blank row that another unit is to write is asked of that.
         */
        List<Finding> findings(Draft draft) {
            var blank = Rows.blank(draft, sent.rows());
            return all(draft).stream()
                    .filter(finding -> !blank.contains(RowPlace.row(finding.at())))
                    .toList();
        }

        /** The answers as figures; none where there is no form. */
        List<Figures.Figure> figures(Draft draft) {
            return form == null ? List.of() : Figures.of(form, draft.answers());
        }

        /** The draft with what was entered: first the words, then reasons, then rows. */
        Meanwhile.Laid entered(Draft draft, Draft.Entered entered, Hand hand) {
            var laid =
                    form == null
                            ? new Meanwhile.Laid(draft, entered.reasons(), List.of())
                            : Meanwhile.lay(draft, entered, new Places(form), hand);
            var explained =
                    laid.reasons().isEmpty()
                            ? laid.draft()
                            : explained(laid.draft(), laid.reasons());
            // where something is to be asked, its places stay where they are
            boolean tidied = entered.tidied() && laid.changes().isEmpty();
            return new Meanwhile.Laid(
                    tidied ? Rows.tidied(sent.rows()).apply(explained) : explained,
                    laid.reasons(),
                    laid.changes());
        }

        private Draft explained(Draft draft, Map<String, String> all) {
            var reasons = new LinkedHashMap<>(draft.reasons());
            FilingRules.asked(findings(draft))
                    .forEach(
                            (place, says) -> {
                                var given = all.get(place);
                                if (given != null) {
                                    reasons.put(place, new Draft.Reason(says, given.strip()));
                                }
                            });
            reasons.values().removeIf(reason -> reason.words().isEmpty());
            return draft.with(draft.answers(), reasons);
        }
    }

    /** What a person has to put right or give a reason for. */
    List<Finding> open(Actor actor, Obligation obligation, Draft draft) {
        return FilingRules.open(findings(actor, obligation, draft), draft.reasons());
    }
}
