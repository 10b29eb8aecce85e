package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.MailedForm;
import cn.kehui.filing.submission.web.FillPage.Problem;
import cn.kehui.filing.submission.web.ReceivedPage.Line;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.printed.PlaceWords;
import cn.kehui.sheet.printed.SaidBeside;
import cn.kehui.sheet.printed.Understood;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Prints what was read out of a mailed file beside what the draft holds. */
final class ReceivedPrint {
    private final Written written;
    private final MailedForm.Read read;
    private final Form form;

    ReceivedPrint(Written written, MailedForm.Read read) {
        this.written = written;
        this.read = read;
        this.form = Objects.requireNonNull(written.form(), "what is read is a form");
    }

    ReceivedPage page(Visit visit) {
        var places = places();
        var known = new HashSet<>(places);
        return new ReceivedPage(
                visit.shell(),
                new DutyPrint(written.obligation(), written.today())
                        .part(visit.actor(), form, null),
                "/obligations/" + written.obligation().id(),
                read.source().sha256(),
                read.source().name(),
                read.open().stream().map(this::problem).toList(),
                read.findings().stream()
                        .filter(finding -> !known.contains(finding.at()))
                        .map(this::elsewhere)
                        .toList(),
                places.stream().map(this::line).toList());
    }

    private List<String> places() {
        var places = new ArrayList<String>();
        form.fields().forEach(field -> places.add(field.id()));
        for (int row = 0; row < read.read().rows().size(); row++) {
            for (var field : form.rowFields()) {
                places.add(new RowPlace(row, field.id()).toString());
            }
        }
        return places;
    }

    private Line line(String place) {
        var field = form.at(place).orElseThrow();
        var typed = read.read().at(place);
        var there = written.draft().answers().at(place);
        return new Line(
                PlaceWords.of(form, place),
                typed,
                Understood.of(field, typed),
                there.equals(typed) ? "" : there,
                SaidBeside.at(place, PlaceWords.of(form, place), read.findings()));
    }

    private SaidBeside elsewhere(Finding finding) {
        var place = PlaceWords.of(form, finding.at());
        boolean nowhere = Set.of("file", "unit").contains(finding.at());
        return new SaidBeside(
                SaidBeside.css(finding),
                nowhere
                        ? finding.message()
                        : place + "：" + SaidBeside.behind(place, finding.message()));
    }

    private Problem problem(Finding finding) {
        return new Problem(
                SaidBeside.css(finding),
                "#" + PlaceWords.id(finding.at()),
                PlaceWords.of(form, finding.at()),
                finding.message(),
                List.of());
    }
}
