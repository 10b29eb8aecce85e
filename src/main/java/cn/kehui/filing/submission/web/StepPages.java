package cn.kehui.filing.submission.web;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Stepped;
import cn.kehui.filing.submission.Submission;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a unit does with what it filed, and its answer that there is nothing to file. */
@Controller
@RequestMapping("/obligations/{id}")
class StepPages {
    private final Opening opening;
    private final Submissions submissions;
    private final FillPages filling;
    private final Standing standing;
    private final Templates templates;

    StepPages(
            Opening opening,
            Submissions submissions,
            FillPages filling,
            Standing standing,
            Templates templates) {
        this.opening = opening;
        this.submissions = submissions;
        this.filling = filling;
        this.standing = standing;
        this.templates = templates;
    }

    /** {@code nature}: NIL or NOT_APPLICABLE. */
    @PostMapping("/nothing")
    Page nothing(
            Visit visit,
            @PathVariable String id,
            @RequestParam Submission.Nature nature,
            @RequestParam(defaultValue = "") String note) {
        var obligation = opening.obligation(visit.actor(), id);
        var chosen = nature == Submission.Nature.ANSWERS ? Submission.Nature.NIL : nature;
        return filling.explained(
                visit,
                obligation.id(),
                submissions.answerNothing(visit.actor(), obligation.id(), chosen, note));
    }

    @PostMapping("/withdrawal")
    Page withdraw(
            Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        var obligation = opening.obligation(visit.actor(), id);
        return explained(
                visit, obligation, submissions.withdraw(visit.actor(), obligation.id(), reason));
    }

    @PostMapping("/revision")
    Page askRevision(
            Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        var obligation = opening.obligation(visit.actor(), id);
        return explained(
                visit, obligation, submissions.askRevision(visit.actor(), obligation.id(), reason));
    }

    private Page explained(Visit visit, Obligation obligation, Stepped stepped) {
        return switch (stepped) {
            case Stepped.Done _ -> Page.seeOther("/obligations/" + obligation.id());
            case Stepped.NoReason _ ->
                    shown(
                            visit,
                            obligation,
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            Texts.say("submission.no-reason"));
            case Stepped.Illegal(var state) ->
                    shown(
                            visit,
                            obligation,
                            HttpStatus.CONFLICT,
                            Texts.say("filing.illegal", state.label()));
            case Stepped.Locked(var unit) ->
                    shown(visit, obligation, HttpStatus.CONFLICT, Texts.say("filing.locked", unit));
        };
    }

    private Page shown(Visit visit, Obligation obligation, HttpStatus status, String why) {
        var page = standing.page(visit, obligation, why);
        return Page.of(status, templates.filingSubmissionStanding(page));
    }
}
