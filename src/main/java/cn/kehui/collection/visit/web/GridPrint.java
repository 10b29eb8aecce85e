package cn.kehui.collection.visit.web;

import cn.kehui.collection.visit.Collected;
import cn.kehui.collection.visit.CollectionId;
import cn.kehui.collection.visit.Table;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.Thousands;
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

    static JoinedGrid of(Table table, List<Collected> shown) {
        var print = new GridPrint(table);
        boolean grouped = table.form().fields().stream().anyMatch(field -> !field.group().none());
        var heads =
                print.fields.stream()
                        .map(
                                field ->
                                        new JoinedGrid.Head(
                                                field.label(),
                                                VisitWords.unit(field),
                                                field.kind().sums()))
                        .toList();
        return new JoinedGrid(
                grouped ? print.groups() : List.of(),
                heads,
                table.form().rows().isPresent(),
                shown.stream().map(print::unit).toList(),
                print.foot(table));
    }

    private List<JoinedGrid.Group> groups() {
        var groups = new ArrayList<JoinedGrid.Group>();
        for (int from = 0, to; from < fields.size(); from = to) {
            var group = fields.get(from).group();
            to = from + 1;
            while (to < fields.size() && fields.get(to).group().equals(group)) {
                to++;
            }
            groups.add(new JoinedGrid.Group(group.label(), to - from));
        }
        return groups;
    }

    private JoinedGrid.Unit unit(Collected file) {
        var said =
                file.findings().stream()
                        .filter(one -> List.of("unit", "file", "rows").contains(one.finding().at()))
                        .toList();
        var name = file.answers().unit().strip();
        var cell =
                new CellPrint(
                        VisitLinks.cell(id, file.number(), "unit"),
                        name.isEmpty() ? Texts.say("unit.unnamed") : name,
                        name.isEmpty() ? "blank" : "words",
                        CellPrint.state(file, "unit", said),
                        CellPrint.words(said));
        var last = VisitWords.last(file.name());
        var folder = file.name().substring(0, file.name().length() - last.length());
        return new JoinedGrid.Unit(cell, last, folder, file.counted(), rows(file));
    }

    private List<JoinedGrid.Row> rows(Collected file) {
        int count = form.rows().isEmpty() ? 0 : file.answers().rows().size();
        if (count == 0) {
            return List.of(row(file, -1));
        }
        var rows = new ArrayList<JoinedGrid.Row>();
        for (int row = 0; row < count; row++) {
            rows.add(row(file, row));
        }
        return rows;
    }

    private JoinedGrid.Row row(Collected file, int row) {
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
        return new JoinedGrid.Row(row < 0 ? null : number(file, row), file.leftOut(row), cells);
    }

    private CellPrint number(Collected file, int row) {
        var at = RowPlace.whole(row);
        var said = file.at(at);
        return new CellPrint(
                VisitLinks.cell(id, file.number(), at),
                Integer.toString(row + 1),
                "number",
                CellPrint.state(file, at, said),
                CellPrint.words(said));
    }

    private JoinedGrid.Foot foot(Table table) {
        var totals = new ArrayList<JoinedGrid.Total>();
        for (var field : fields) {
            var sum = table.totals().sums().get(field.id());
            totals.add(
                    sum == null
                            ? new JoinedGrid.Total("", "", 0, 0, 0, false)
                            : new JoinedGrid.Total(
                                    VisitLinks.collection(id) + "/totals/" + field.id(),
                                    Thousands.of(table.totals().printed(field)),
                                    sum.reported(),
                                    sum.dashes(),
                                    sum.open(),
                                    true));
        }
        return new JoinedGrid.Foot(table.totals().units(), table.totals().rows(), totals);
    }
}
