package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.Filing.Change;
import cn.kehui.filing.submission.LastYears.LastYear;
import cn.kehui.filing.submission.Offers.Offer;
import cn.kehui.filing.submission.hand.Hands;
import cn.kehui.filing.submission.place.Places;
import cn.kehui.filing.submission.taken.TakingPrint;
import cn.kehui.filing.submission.web.FillPage.Choice;
import cn.kehui.filing.submission.web.FillPage.Input;
import cn.kehui.filing.submission.web.FillPage.Suggestion;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Typed;
import cn.kehui.sheet.printed.PlaceWords;
import cn.kehui.sheet.printed.SaidBeside;
import cn.kehui.sheet.printed.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Prints the questions of a form with what is written and said of it so far. */
final class InputPrint {
    private final Form form;
    private final Draft draft;
    private final List<Finding> findings;
    private final Map<String, String> remarks;
    private final List<Offer> offers;
    private final @Nullable LastYear lastYear;
    private final WaitingPrint waits;
    private final List<Change> changes;
    private final CofilingPrint hands;
    private final TakingPrint taking;

    /**
     * What is said at places.
     *
     * @param findings that are shown
     * @param remarks the reviewer's words, by place
     */
    record Said(List<Finding> findings, Map<String, String> remarks) {}

    /**
     * @param changes what another changed since the page was opened
     */
    InputPrint(
            Written written,
            Form form,
            Said said,
            WaitingPrint waits,
            List<Change> changes,
            CofilingPrint hands) {
        this.hands = hands;
        this.taking = written.taking();
        this.waits = waits;
        this.changes = changes;
        this.form = form;
        this.draft = written.draft();
        this.findings = said.findings();
        this.remarks = said.remarks();
        this.offers = written.offers();
        this.lastYear = written.lastYear();
    }

    Input input(Field field, String place) {
        var names = Places.named(field) ? names(field) : null;
        return input(field, place, KindPrint.input(field.kind()), names);
    }

    private Input names(Field field) {
        var place = field.names();
        var typed = draft.answers().at(place);
        return new Input(
                place,
                PlaceWords.id(place),
                PlaceWords.of(form, place),
                "",
                "",
                typed,
                "many",
                false,
                0,
                2 * Kind.TEXT,
                0,
                "",
                hands.by(place),
                "",
                said(place),
                reason(place),
                null,
                null,
                offered(place, typed),
                choices(place),
                List.of());
    }

    private Input input(Field field, String place, String kind, @Nullable Input names) {
        var typed = draft.answers().at(place);
        return new Input(
                place,
                PlaceWords.id(place),
                field.label() + field.note(),
                field.hint(),
                field.unit(),
                typed,
                kind,
                field.required(),
                KindPrint.most(field.kind(), Typed.length(typed)),
                field.kind().sums() ? Kind.NUMBER : 2 * field.kind().longest(),
                Typed.length(typed),
                Understood.of(field, typed),
                hands.by(place).isEmpty() ? taking.from(place) : hands.by(place),
                place.equals(field.id()) ? before(field, typed) : "",
                said(place),
                reason(place),
                place.equals(field.id()) ? taking.held(field) : null,
                names,
                offered(field.id(), typed),
                choices(place),
                PlainPrint.of(field, place, typed));
    }

    /** What waits at a place and at the reason given there; else what stood on the page. */
    private List<Choice> choices(String place) {
        var choices = new ArrayList<Choice>();
        for (var one : List.of(place, Hands.WHY + place)) {
            choices.addAll(waits.choices(one));
            changes.stream()
                    .filter(change -> change.place().equals(one))
                    .filter(_ -> choices.isEmpty())
                    .map(WaitingPrint::back)
                    .forEach(choices::add);
        }
        return choices;
    }

    /** What stood there the year before; of words, where they are not offered already. */
    private String before(Field field, String typed) {
        if (lastYear != null && field.kind().sums()) {
            return lastYear.beside(field);
        }
        return suggested(offers, field.id()).stream()
                .filter(Offer::before)
                .filter(one -> !typed.isBlank() && !one.value().equals(typed))
                .map(one -> Texts.say("offer.words", one.from(), one.value()))
                .findFirst()
                .orElse("");
    }

    /** Only where nothing is written: an offer overwrites nobody. */
    private List<Suggestion> offered(String field, String typed) {
        var values = suggested(offers, field);
        return typed.isBlank()
                ? IntStream.range(0, values.size())
                        .mapToObj(
                                number ->
                                        new Suggestion(
                                                number,
                                                values.get(number).value(),
                                                values.get(number).from()))
                        .toList()
                : List.of();
    }

    static List<Offer> suggested(List<Offer> offers, String field) {
        return offers.stream().filter(offer -> offer.field().equals(field)).toList();
    }

    /** What is said at a place, the reviewer's words first. */
    List<SaidBeside> said(String place) {
        var said = new ArrayList<SaidBeside>();
        var remark = remarks.get(place);
        if (remark != null) {
            said.add(new SaidBeside("returned", Texts.say("submission.remark", remark)));
        }
        said.addAll(SaidBeside.at(place, PlaceWords.of(form, place), findings));
        return List.copyOf(said);
    }

    /** Why it is so, where that is asked here; null: it is not, or only how it is meant. */
    private @Nullable String reason(String place) {
        var given = draft.reasons().get(place);
        boolean asked =
                findings.stream()
                        .filter(finding -> finding.asks() && finding.at().equals(place))
                        .anyMatch(finding -> given != null || !Reading.asksHow(finding));
        return asked ? given == null ? "" : given.words() : null;
    }
}
