package cn.kehui.filing.submission.web;

import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.filing.cofiling.Nameable;
import cn.kehui.filing.submission.Checks.Remarked;
import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.Filing.Change;
import cn.kehui.filing.submission.hand.Hands;
import cn.kehui.filing.submission.hand.OpenPages.Company;
import cn.kehui.filing.submission.place.Places;
import cn.kehui.filing.submission.web.FillPage.Choice;
import cn.kehui.filing.submission.web.FillPage.Group;
import cn.kehui.filing.submission.web.FillPage.Problem;
import cn.kehui.filing.submission.web.FillPage.Row;
import cn.kehui.filing.submission.web.FillPage.RowsPart;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.printed.PlaceWords;
import cn.kehui.sheet.printed.SaidBeside;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints a form to be filled in. */
final class FillPrint {
    private final Written written;
    private final @Nullable Form form;
    private final Draft draft;
    private final Company company;
    private final CofilingPrint cofilings;
    private final List<Nameable> nameable;

    FillPrint(Written written, Company company, List<Nameable> nameable) {
        this.written = written;
        this.nameable = nameable;
        this.cofilings = CofilingPrint.lead(written);
        this.company = company;
        this.form = written.form();
        this.draft = written.draft();
    }

    /** Whether that is over as the page is shown. */
    boolean over(Instant end) {
        return !written.today().now().isBefore(end);
    }

    FillPage page(Visit visit, Around around) {
        var findings = around.open().isEmpty() ? beforeAnybodyAsked() : written.findings();
        var waits = new WaitingPrint(draft, visit.actor().id());
        var inputs =
                form == null
                        ? null
                        : new InputPrint(
                                written,
                                form,
                                new InputPrint.Said(findings, written.remarks()),
                                waits,
                                around.changes(),
                                cofilings);
        var groups = inputs == null ? List.<Group>of() : groups(inputs);
        var rows = inputs == null || form == null || form.rows().isEmpty() ? null : rows(inputs);
        var problems =
                Stream.concat(
                                around.changes().stream().map(one -> problem(one, waits)),
                                around.open().stream().map(this::problem))
                        .toList();
        return new FillPage(
                visit.shell(),
                new DutyPrint(written.obligation(), written.today(), written.missed())
                        .part(visit.actor(), form, new ReturnedPrint(written).part()),
                "/obligations/" + written.obligation().id(),
                draft.submission().toString(),
                Json.write(shown(groups, rows)),
                around.told(),
                around.refused(),
                PagesApi.said(company, visit.actor().id().value()),
                problems,
                waits.all().stream().map(one -> problem(one, waits)).toList(),
                written.lastYear() == null ? "" : written.lastYear().said(),
                new PastPrint(written).blanks().size(),
                groups,
                rows,
                written.taking().part(),
                new AttachmentPrint(written, findings).papers(),
                cofilings.part(nameable, around));
    }

    /** A form that was just opened is not full of red marks: only what is written is judged. */
    private List<Finding> beforeAnybodyAsked() {
        return written.findings().stream()
                .filter(finding -> RowPlace.whole(finding.at()) || typed(finding.at()))
                .toList();
    }

    private boolean typed(String place) {
        return !draft.answers().at(place).isBlank() || written.attached(place);
    }

    private Problem problem(Finding finding) {
        return new Problem(
                SaidBeside.css(finding),
                "#" + PlaceWords.id(finding.at()),
                written.place(finding.at()),
                cofilings.whose(finding),
                Reading.asksHow(finding) ? plain(finding.at()) : List.of());
    }

    private List<Choice> plain(String place) {
        return form().at(place)
                .map(field -> PlainPrint.of(field, place, draft.answers().at(place)))
                .orElse(List.of());
    }

    private Problem problem(Change change, WaitingPrint waits) {
        boolean why = change.place().startsWith(Hands.WHY);
        var place = why ? change.place().substring(Hands.WHY.length()) : change.place();
        var words = PlaceWords.of(form, place);
        return new Problem(
                "asks",
                "#" + PlaceWords.id(place) + (why ? "-why" : ""),
                why ? Texts.say("fill.why", words) : words,
                waits.said(change),
                List.of());
    }

    /** What this page shows, for the next press to be held against. */
    private Draft.Shown shown(List<Group> groups, @Nullable RowsPart rows) {
        var reasons = new HashMap<String, String>();
        // those for remarks stand above the form
        draft.reasons().forEach((place, reason) -> reasons.put(place, reason.words()));
        var inputs =
                Stream.concat(
                        groups.stream().flatMap(group -> group.inputs().stream()),
                        rows == null
                                ? Stream.empty()
                                : rows.rows().stream().flatMap(row -> row.inputs().stream()));
        inputs.flatMap(one -> Stream.of(one, one.names()))
                .filter(one -> one != null)
                .forEach(one -> reasons.put(one.place(), one.reason() == null ? "" : one.reason()));
        Stream.concat(
                        written.remarked().stream().map(Remarked::why),
                        written.demands().stream().map(PaperDemand::place))
                .forEach(
                        place -> {
                            var given = draft.reasons().get(place);
                            reasons.put(place, given == null ? "" : given.words());
                        });
        var papers = new HashMap<String, String>();
        written.attached().forEach(one -> papers.put(one.id().toString(), one.name()));
        return new Draft.Shown(
                company.page(), draft.answers(), reasons, draft.hands().rows(), papers);
    }

    private List<Group> groups(InputPrint print) {
        var groups = new ArrayList<Group>();
        Field.@Nullable Group last = null;
        for (var field : form().fields()) {
            if (field.group().none() || !field.group().equals(last)) {
                last = field.group();
                var whose = cofilings.whose(field.id());
                groups.add(new Group(last.label(), last.note(), whose, new ArrayList<>()));
            }
            groups.getLast().inputs().add(print.input(field, field.id()));
        }
        return groups;
    }

    private RowsPart rows(InputPrint print) {
        int there = draft.answers().rows().size();
        var rows = IntStream.range(0, Math.max(1, there)).mapToObj(row -> row(print, row)).toList();
        return new RowsPart(rows, there < Places.MOST_ROWS, new PastPrint(written).rows());
    }

    private Row row(InputPrint print, int row) {
        var place = RowPlace.whole(row);
        var inputs =
                form().rowFields().stream()
                        .map(field -> print.input(field, new RowPlace(row, field.id()).toString()))
                        .toList();
        var whose = cofilings.whose(place);
        return new Row(row, row + 1, PlaceWords.id(place), whose, print.said(place), inputs);
    }

    private Form form() {
        return Objects.requireNonNull(form, "documents only");
    }
}
