package cn.kehui.filing.review.web;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.filing.review.web.RowsPage.Cell;
import cn.kehui.filing.review.web.RowsPage.Row;
import cn.kehui.filing.review.web.RowsPage.Unit;
import cn.kehui.filing.submission.Submission;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Masked;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.printed.SaidBeside;
import java.util.List;
import java.util.stream.IntStream;

/** Prints the rows of one unit among those of others. Telephone numbers are not for lists. */
final class RowsPrint {
    private final Form form;
    private final Submission filed;
    private final List<Finding> findings;

    RowsPrint(Form form, Submission filed, List<Finding> findings) {
        this.form = form;
        this.filed = filed;
        this.findings = findings;
    }

    Unit unit(Obligation obligation) {
        var most = obligation.most();
        int there = filed.answers().rows().size();
        return new Unit(
                "/obligations/" + obligation.id() + "/review",
                obligation.owes().name(),
                obligation.state().label(),
                most == null ? "" : Texts.say("reviews.quota", there, most.most(), most.source()),
                most != null && there > most.most(),
                IntStream.range(0, there).mapToObj(this::row).toList());
    }

    private Row row(int row) {
        return new Row(row + 1, form.rowFields().stream().map(field -> cell(row, field)).toList());
    }

    private Cell cell(int row, Field field) {
        var place = new RowPlace(row, field.id()).toString();
        var typed = filed.answers().at(place);
        return new Cell(
                field.kind() instanceof Kind.Phone ? Masked.of(typed) : typed,
                SaidBeside.at(place, field.label(), findings));
    }
}
