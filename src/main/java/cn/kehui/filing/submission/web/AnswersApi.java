package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.filing.submission.Places;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.printed.SaidBeside;
import cn.kehui.sheet.printed.Understood;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps one answer as it is typed, and says what there is to say of it. */
@Controller
class AnswersApi {
    private static final String WHY = "why.";

    private final Opening opening;
    private final Drafts drafts;

    AnswersApi(Opening opening, Drafts drafts) {
        this.opening = opening;
        this.drafts = drafts;
    }

    /**
     * @param kept when, as a person reads it
     * @param understood how it is read where that is not what was typed; may be empty
     * @param asked whether a reason may be given
     */
    record Kept(String kept, String understood, List<Marked> said, boolean asked) {}

    record Marked(String css, String mark, String message) {}

    @PostMapping(path = "/obligations/{id}/answers", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> keep(
            Visit visit,
            @PathVariable String id,
            @RequestParam String place,
            @RequestParam String typed) {
        var actor = visit.actor();
        var obligation = opening.obligation(actor, id);
        if (!obligation.filedBy(actor)) {
            throw new NotFound(id);
        }
        if (!Opening.writes(actor, obligation)) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(
                            ProblemDetail.forStatusAndDetail(
                                    HttpStatus.CONFLICT,
                                    Texts.say("filing.illegal", obligation.state().label())));
        }
        var form = opening.form(obligation);
        boolean why = place.startsWith(WHY);
        var at = why ? place.substring(WHY.length()) : place;
        if (form == null || !why && !new Places(form).holds(at)) {
            throw new NotFound(place);
        }
        var words = Map.of(at, typed.replace("\r\n", "\n"));
        var draft =
                why
                        ? drafts.explain(actor, obligation.id(), words)
                        : drafts.type(actor, obligation.id(), words);
        return ResponseEntity.ok(kept(actor, draft, form, at));
    }

    private Kept kept(Actor actor, Draft draft, Form form, String place) {
        var typed = draft.answers().at(place);
        var said =
                drafts.findings(actor, draft).stream()
                        .filter(finding -> finding.at().equals(place) && !typed.isBlank())
                        .toList();
        return new Kept(
                Moments.time(draft.editedAt()),
                form.at(place).map(field -> Understood.of(field, typed)).orElse(""),
                said.stream().map(AnswersApi::said).toList(),
                said.stream().anyMatch(Finding::asks));
    }

    private static Marked said(Finding finding) {
        return new Marked(SaidBeside.css(finding), SaidBeside.mark(finding), finding.message());
    }
}
