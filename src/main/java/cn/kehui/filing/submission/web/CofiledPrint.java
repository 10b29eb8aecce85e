package cn.kehui.filing.submission.web;

import cn.kehui.duty.obligation.DueWords;
import cn.kehui.duty.obligation.State;
import cn.kehui.filing.cofiling.Cofiling;
import cn.kehui.filing.cofiling.RowGroup;
import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.cofiled.Cofiled;
import cn.kehui.filing.submission.hand.Hands;
import cn.kehui.filing.submission.hand.OpenPages.Company;
import cn.kehui.filing.submission.place.Places;
import cn.kehui.filing.submission.web.CofiledPage.Fact;
import cn.kehui.filing.submission.web.CofiledPage.Head;
import cn.kehui.filing.submission.web.CofiledPage.Section;
import cn.kehui.filing.submission.web.CofiledPage.Told;
import cn.kehui.filing.submission.web.FillPage.Input;
import cn.kehui.filing.submission.web.FillPage.Problem;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Today;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.printed.PlaceWords;
import cn.kehui.sheet.printed.SaidBeside;
import cn.kehui.sheet.printed.Understood;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prints a table for a unit that writes some rows of it: its own to be written, the rest to read.
 */
final class CofiledPrint {
    private final Cofiled.Table table;
    private final Form form;
    private final Draft draft;
    private final Company company;
    private final Written written;
    private final CofilingPrint cofilings;
    private final WaitingPrint waits;

    /**
     * @param given what all units were given of it
     */
    CofiledPrint(Cofiled.Table table, List<Cofiling> given, Company company, Today today) {
        this.table = table;
        this.form = table.form();
        this.draft = table.draft();
        this.company = company;
        this.written = Written.lent(table, given, today);
        var unit = table.lent().by().unit();
        this.cofilings = new CofilingPrint(written, unit.id(), unit.name());
        this.waits = new WaitingPrint(draft, table.lent().by().id());
    }

    /**
     * @param asked what is to be done, where that was pressed; else empty
     * @param papers how one's own files come to go with it
     */
    CofiledPage page(Visit visit, String told, List<Finding> asked, String papers) {
        var findings =
                asked.isEmpty()
                        ? written.findings().stream().filter(this::said).toList()
                        : written.findings();
        var said = new InputPrint.Said(findings, table.remarks());
        var print = new InputPrint(written, form, said, waits, List.of(), cofilings);
        var sections = sections(print);
        return new CofiledPage(
                visit.shell(),
                head(),
                "/cofilings/" + table.lent().obligation().id(),
                Json.write(shown(sections)),
                new Told(
                        told,
                        PagesApi.said(company, visit.actor().id().value()),
                        asked.stream()
                                .map(one -> problem(one.at(), one.message(), SaidBeside.css(one)))
                                .toList(),
                        waits.all().stream()
                                .map(one -> problem(one.place(), waits.said(one), "asks"))
                                .toList()),
                sections,
                table.lent().rows() && draft.answers().rows().size() < Places.MOST_ROWS,
                papers,
                table.lent().done());
    }

    private boolean said(Finding finding) {
        return RowPlace.whole(finding.at()) || typed(finding.at());
    }

    private boolean typed(String place) {
        return !draft.answers().at(place).isBlank();
    }

    private Head head() {
        var obligation = table.lent().obligation();
        var end = obligation.end();
        return new Head(
                obligation.title(),
                form.title(),
                obligation.owes().name(),
                RowGroup.words(form, table.lent().parts()),
                table.lent().mine().stream()
                        .map(Cofiling::word)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList(),
                DueWords.last(obligation),
                DueWords.left(obligation, written.today()),
                end != null && written.today().late(end),
                obligation.state() == State.RETURNED
                        ? Texts.say("cofiling.returned", obligation.owes().name())
                        : "");
    }

    private Problem problem(String place, String words, String css) {
        boolean why = place.startsWith(Hands.WHY);
        var at = why ? place.substring(Hands.WHY.length()) : place;
        var called = PlaceWords.of(form, at);
        return new Problem(
                css,
                "#" + PlaceWords.id(at) + (why ? "-why" : ""),
                why ? Texts.say("fill.why", called) : called,
                words,
                List.of());
    }

    private List<Section> sections(InputPrint print) {
        var sections = new ArrayList<Section>();
        for (var part : RowGroup.of(form)) {
            var first = form.field(part.key());
            var heading = first.group().none() ? "" : first.group().label() + first.group().note();
            sections.add(section(print, heading, part.fields(), part.key()));
        }
        for (int row = 0; row < draft.answers().rows().size(); row++) {
            int index = row;
            var places =
                    form.rowFields().stream()
                            .map(field -> new RowPlace(index, field.id()).toString())
                            .toList();
            var place = RowPlace.whole(row);
            sections.add(section(print, PlaceWords.of(form, place), places, place));
        }
        return List.copyOf(sections);
    }

    private Section section(InputPrint print, String heading, List<String> places, String at) {
        boolean mine = table.lent().holds(form, at, draft.hands().rows());
        var whose = cofilings.whose(at);
        var own = mine ? places : List.<String>of();
        var read = mine ? List.<String>of() : places;
        var facts = read.stream().filter(this::typed).map(this::fact).toList();
        boolean named = mine || !heading.isEmpty() || !facts.isEmpty();
        return new Section(
                "part-" + PlaceWords.id(at),
                named ? heading : PlaceWords.of(form, at),
                mine
                        ? Texts.say("cofiling.mine")
                        : whose.isEmpty()
                                ? Texts.say("cofiling.leads", written.obligation().owes().name())
                                : whose,
                mine,
                own.stream().map(one -> print.input(form.at(one).orElseThrow(), one)).toList(),
                facts,
                leave(at));
    }

    private String leave(String at) {
        int row = RowPlace.row(at);
        boolean own = row >= 0 && table.lent().leaves(draft.hands().rows().get(row));
        var cells = own ? draft.answers().rows().get(row) : Map.of("", "its own");
        return cells.values().stream().allMatch(String::isBlank) ? "without-" + row : "";
    }

    private Fact fact(String place) {
        var field = form.at(place).orElseThrow();
        var words = draft.answers().at(place);
        var figure = Understood.figure(field, Reading.of(field, words).value());
        return new Fact(field.label(), figure.isEmpty() ? words : figure);
    }

    /** What this page shows, for the next press to be held against: nothing of what is hidden. */
    private Draft.Shown shown(List<Section> sections) {
        var reasons = new HashMap<String, String>();
        draft.reasons().forEach((place, reason) -> reasons.put(place, reason.words()));
        sections.stream()
                .flatMap(section -> section.inputs().stream())
                .flatMap(one -> Stream.of(one, one.names()))
                .filter(one -> one != null)
                .forEach((Input one) -> reasons.putIfAbsent(one.place(), ""));
        return new Draft.Shown(
                company.page(), draft.answers(), reasons, draft.hands().rows(), Map.of());
    }
}
