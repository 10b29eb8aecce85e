package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.filing.submission.hand.Hands;
import cn.kehui.filing.submission.place.Places;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.printed.PlaceWords;
import cn.kehui.sheet.printed.SaidBeside;
import cn.kehui.sheet.printed.Understood;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeps one answer as it is typed, and says what there is to say of it. */
@Controller
class AnswersApi {
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
     * @param row the key of the row that it is in; empty: it is in none
     * @param plain what one press puts there, where it is asked how the answer is meant
     * @param waits what is said where another wrote meanwhile, so that it waits; empty: it stands
     */
    record Kept(
            String kept,
            String understood,
            List<Marked> said,
            boolean asked,
            String row,
            String waits,
            List<Plain> plain) {}

    /**
     * @param words that may be written instead, {@code take} what the button says
     */
    record Plain(String words, String take) {}

    /**
     * One answer as a page sends it.
     *
     * @param page a word of its own for the page; null: one opened before pages had it
     * @param base what it was read as
     * @param row the key of its row; null or empty: it has none yet
     */
    record One(
            String place,
            String typed,
            @Nullable String page,
            @Nullable String base,
            @Nullable String row) {
        boolean why() {
            return place.startsWith(Hands.WHY);
        }

        /** The answer's place, also where it is a reason that was typed. */
        String at() {
            return why() ? place.substring(Hands.WHY.length()) : place;
        }

        Draft.Entered entered() {
            var words = Map.of(at(), Sent.plain(typed));
            return new Draft.Entered(
                    why() ? Map.of() : words, why() ? words : Map.of(), false, shown(), "");
        }

        /** The page as far as it speaks of this one place; null: it does not. */
        Draft.@Nullable Shown shown() {
            if (page == null || !Sent.PAGE.matcher(page).matches()) {
                return null;
            }
            var was = Map.of(at(), base == null ? "" : base);
            var cell = RowPlace.of(at());
            var rows = new ArrayList<>(Collections.nCopies(cell == null ? 0 : cell.index(), ""));
            if (cell != null) {
                rows.add(row == null ? "" : row);
            }
            var none = new Answers("", Map.of(), List.of());
            return new Draft.Shown(
                    page,
                    why() ? none : none.with(at(), was.get(at())),
                    why() ? was : Map.of(),
                    rows,
                    Map.of());
        }
    }

    record Marked(String css, String mark, String message) {}

    @PostMapping(path = "/obligations/{id}/answers", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> keep(Visit visit, @PathVariable String id, One one) {
        if (one.place() == null || one.typed() == null) {
            throw new NotFound(id);
        }
        var actor = visit.actor();
        var obligation = opening.obligation(actor, id);
        if (!obligation.filedBy(actor)) {
            throw new NotFound(id);
        }
        if (!Opening.writes(actor, obligation)) {
            return refused(Texts.say("filing.illegal", obligation.state().label()));
        }
        var form = opening.form(obligation);
        if (form == null || !one.why() && !new Places(form).holds(one.at())) {
            throw new NotFound(one.place());
        }
        var draft = drafts.enter(actor, obligation.id(), one.entered());
        var heard = new Heard(draft, form, drafts.findings(actor, draft), actor.id());
        return ResponseEntity.ok(kept(heard, one));
    }

    /**
     * A draft as it is after an answer, and what there is to say of it to whom.
     *
     * @param findings everything
     */
    record Heard(Draft draft, Form form, List<Finding> findings, PersonId reader) {}

    static Kept kept(Heard heard, One one) {
        var draft = heard.draft();
        var form = heard.form();
        var shown = one.shown();
        var cell = RowPlace.of(one.at());
        var row = cell == null || shown == null ? "" : shown.row(cell.index());
        int index = draft.hands().rows().indexOf(row);
        var place =
                cell == null || index < 0 ? one.at() : new RowPlace(index, cell.field()).toString();
        var typed = draft.answers().at(place);
        var said =
                heard.findings().stream()
                        .filter(finding -> finding.at().equals(place) && !typed.isBlank())
                        .toList();
        return new Kept(
                Moments.time(draft.editedAt()),
                form.at(place).map(field -> Understood.of(field, typed)).orElse(""),
                said.stream().map(that -> said(PlaceWords.of(form, place), that)).toList(),
                said.stream().anyMatch(that -> that.asks() && !Reading.asksHow(that)),
                row,
                new WaitingPrint(draft, heard.reader()).said((one.why() ? Hands.WHY : "") + place),
                form.at(place).stream()
                        .flatMap(field -> PlainPrint.of(field, place, typed).stream())
                        .map(plain -> new Plain(plain.words(), plain.take()))
                        .toList());
    }

    static ResponseEntity<Object> refused(String why) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, why));
    }

    private static Marked said(String label, Finding finding) {
        return new Marked(
                SaidBeside.css(finding),
                SaidBeside.mark(finding),
                SaidBeside.behind(label, finding.message()));
    }
}
