package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.Places;
import cn.kehui.filing.submission.web.FillPage.Group;
import cn.kehui.filing.submission.web.FillPage.Problem;
import cn.kehui.filing.submission.web.FillPage.Row;
import cn.kehui.filing.submission.web.FillPage.RowsPart;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Json;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.printed.PlaceWords;
import cn.kehui.sheet.printed.SaidBeside;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Prints a form to be filled in. */
final class FillPrint {
    private final Written written;
    private final @Nullable Form form;
    private final Draft draft;

    FillPrint(Written written) {
        this.written = written;
        this.form = written.form();
        this.draft = written.draft();
    }

    /** What is said round a form. {@code open}: what is to be done; empty where nobody asked. */
    record Around(String told, String refused, List<Finding> open) {
        static final Around NOTHING = new Around("", "", List.of());

        static Around told(String words) {
            return new Around(words, "", List.of());
        }

        static Around refused(String words) {
            return new Around("", words, List.of());
        }
    }

    FillPage page(Visit visit, Around around) {
        var findings = around.open().isEmpty() ? beforeAnybodyAsked() : written.findings();
        var inputs = form == null ? null : new InputPrint(written, form, findings);
        return new FillPage(
                visit.shell(),
                new DutyPrint(written.obligation(), written.today(), written.missed())
                        .part(visit.actor(), form, written.returned()),
                "/obligations/" + written.obligation().id(),
                draft.submission().toString(),
                Json.write(draft.answers()),
                around.told(),
                around.refused(),
                around.open().stream().map(this::problem).toList(),
                written.lastYear() == null ? "" : written.lastYear().said(),
                inputs == null ? List.of() : groups(inputs),
                inputs == null || form == null || form.rows().isEmpty() ? null : rows(inputs),
                new AttachmentPrint(written, findings).papers());
    }

    /** A form that was just opened is not full of red marks: only what is written is judged. */
    private List<Finding> beforeAnybodyAsked() {
        return written.findings().stream()
                .filter(finding -> RowPlace.whole(finding.at()) || typed(finding.at()))
                .toList();
    }

    private boolean typed(String place) {
        return !draft.answers().at(place).isBlank();
    }

    private Problem problem(Finding finding) {
        return new Problem(
                SaidBeside.css(finding),
                "#" + PlaceWords.id(finding.at()),
                PlaceWords.of(form, finding.at()),
                finding.message());
    }

    private List<Group> groups(InputPrint print) {
        var groups = new ArrayList<Group>();
        Field.@Nullable Group last = null;
        for (var field : form().fields()) {
            if (!field.group().equals(last)) {
                last = field.group();
                groups.add(new Group(last.label(), last.note(), new ArrayList<>()));
            }
            groups.getLast().inputs().add(print.input(field, field.id()));
        }
        return groups;
    }

    private RowsPart rows(InputPrint print) {
        int there = draft.answers().rows().size();
        var rows = IntStream.range(0, Math.max(1, there)).mapToObj(row -> row(print, row)).toList();
        return new RowsPart(rows, there < Places.MOST_ROWS);
    }

    private Row row(InputPrint print, int row) {
        var place = RowPlace.whole(row);
        var inputs =
                form().rowFields().stream()
                        .map(field -> print.input(field, new RowPlace(row, field.id()).toString()))
                        .toList();
        return new Row(row, row + 1, PlaceWords.id(place), print.said(place), inputs);
    }

    private Form form() {
        return java.util.Objects.requireNonNull(form, "documents only");
    }
}
