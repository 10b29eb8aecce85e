package cn.kehui.collection.visit.web;

import cn.kehui.collection.visit.Collected;
import cn.kehui.collection.visit.CollectionId;
import cn.kehui.collection.visit.Table;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.RowPlace;
import java.util.ArrayList;
import java.util.List;

/** Lays the joined table out: a row a unit, or a row a row of its form. */
final class GridPrint {
    private final CollectionId id;
    private final Form form;
    private final List<Field> fields;

    private GridPrint(Table table) {
        id = table.collection().id();
        form = table.form();
        fields = form.allFields().toList();
    }

    static Grid of(Table table, List<Collected> shown) {
        var print = new GridPrint(table);
        boolean grouped = table.form().fields().stream().anyMatch(field -> !field.group().none());
        var heads =
                print.fields.stream()
                        .map(
                                field ->
                                        new Grid.Head(
                                                field.label(),
                                                Words.unit(field),
                                                field.kind().sums()))
                        .toList();
        return new Grid(
                grouped ? print.groups() : List.of(),
                heads,
                table.form().rows().isPresent(),
                shown.stream().map(print::unit).toList(),
                print.foot(table));
    }

    private List<Grid.Group> groups() {
        var groups = new ArrayList<Grid.Group>();
        for (int from = 0, to; from < fields.size(); from = to) {
            var group = fields.get(from).group();
            to = from + 1;
            while (to < fields.size() && fields.get(to).group().equals(group)) {
                to++;
            }
            groups.add(new Grid.Group(group.label(), to - from));
        }
        return groups;
    }

    private Grid.Unit unit(Collected file) {
        var said =
                file.findings().stream()
                        .filter(one -> List.of("unit", "file", "rows").contains(one.finding().at()))
                        .toList();
        var name = file.answers().unit().strip();
        var cell =
                new CellPrint(
                        Links.cell(id, file.number(), "unit"),
                        name.isEmpty() ? Texts.say("unit.unnamed") : name,
                        name.isEmpty() ? "blank" : "words",
                        CellPrint.state(file, "unit", said),
                        CellPrint.words(said));
        var last = Words.last(file.name());
        var folder = file.name().substring(0, file.name().length() - last.length());
        return new Grid.Unit(cell, last, folder, file.counted(), rows(file));
    }

    private List<Grid.Row> rows(Collected file) {
        int count = form.rows().isEmpty() ? 0 : file.answers().rows().size();
        if (count == 0) {
            return List.of(row(file, -1));
        }
        var rows = new ArrayList<Grid.Row>();
        for (int row = 0; row < count; row++) {
            rows.add(row(file, row));
        }
        return rows;
    }

    private Grid.Row row(Collected file, int row) {
        var cells = new ArrayList<CellPrint>();
        form.fields().forEach(field -> cells.add(CellPrint.of(id, file, field, field.id())));
        for (var field : form.rowFields()) {
            cells.add(
                    CellPrint.of(
                            id,
                            file,
                            field,
                            new RowPlace(Math.max(row, 0), field.id()).toString()));
        }
        return new Grid.Row(row < 0 ? null : number(file, row), file.leftOut(row), cells);
    }

    private CellPrint number(Collected file, int row) {
        var at = "rows[" + row + "]";
        var said = file.at(at);
        return new CellPrint(
                Links.cell(id, file.number(), at),
                Integer.toString(row + 1),
                "number",
                CellPrint.state(file, at, said),
                CellPrint.words(said));
    }

    private Grid.Foot foot(Table table) {
        var totals = new ArrayList<Grid.Total>();
        for (var field : fields) {
            var sum = table.totals().sums().get(field.id());
            totals.add(
                    sum == null
                            ? new Grid.Total("", "", 0, 0, 0, false)
                            : new Grid.Total(
                                    Links.collection(id) + "/totals/" + field.id(),
                                    Words.grouped(table.totals().printed(field)),
                                    sum.reported(),
                                    sum.dashes(),
                                    sum.open(),
                                    true));
        }
        return new Grid.Foot(table.totals().units(), table.totals().rows(), totals);
    }
}
