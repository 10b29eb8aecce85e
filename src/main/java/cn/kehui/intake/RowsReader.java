package cn.kehui.intake;

import cn.kehui.base.Finding;
import cn.kehui.form.Field;
import cn.kehui.form.Form;
import cn.kehui.form.RowPlace;
import cn.kehui.form.Typed;
import cn.kehui.intake.Columns.Use;
import cn.kehui.paper.Paper;
import cn.kehui.paper.Paper.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows beneath a head: one answer set a row; sums, notes, examples and empty rows are
 * told apart.
 */
final class RowsReader {
    private final Form form;
    private final Harvest harvest;

    RowsReader(Form form, Harvest harvest) {
        this.form = form;
        this.harvest = harvest;
    }

    /**
     * Reads one table; a further table without a head goes on where the one before it stopped.
     *
     * @param before the head of the table before, or null
     * @return the head that holds at the end, or null if this table is none of the form's
     */
    @Nullable Columns read(Paper.Table table, Grid grid, @Nullable Columns before) {
        var columns = mine(Columns.find(form, grid, 0), before);
        var head = columns != null || before == null ? columns : before.goesOn(grid);
        if (head == null) {
            return null;
        }
        harvest.tables.add(table);
        head.cells().forEach(harvest::use);
        for (int row = head.bottom(); row < grid.height(); row++) {
            var again = repeated(grid, row, head);
            if (again) {
                grid.own(row).forEach(harvest::use);
            } else {
                row(grid, row, head);
            }
        }
        return head;
    }

    /**
     * After the form's own head another one must ask nearly as much, the first question among it: a
     * timetable is no second form.
     */
    private @Nullable Columns mine(@Nullable Columns columns, @Nullable Columns before) {
        if (columns == null || before == null) {
            return columns;
        }
        var first = form.rowFields().getFirst();
        boolean asks = columns.by().values().stream().anyMatch(use -> use.field() == first);
        return asks && columns.questions() >= before.questions() - 1 ? columns : null;
    }

    private static boolean repeated(Grid grid, int row, Columns head) {
        if (head.bottom() == 0) {
            return false;
        }
        int same = 0;
        for (int column : head.by().keySet()) {
            var cell = grid.at(row, column);
            var label = grid.at(head.bottom() - 1, column);
            same +=
                    cell != null
                                    && label != null
                                    && cell.row() == row
                                    && !cell.text().isEmpty()
                                    && Typed.key(cell.text()).equals(Typed.key(label.text()))
                            ? 1
                            : 0;
        }
        return same >= 3 || same == head.by().size();
    }

    private void row(Grid grid, int row, Columns head) {
        var own = grid.own(row);
        if (own.isEmpty() || note(grid, row, own, head)) {
            return;
        }
        var answers = new LinkedHashMap<String, List<Cell>>();
        boolean any = false;
        for (var entry : head.by().entrySet()) {
            var field = entry.getValue().field();
            var cell = grid.at(row, entry.getKey());
            if (field != null && cell != null) {
                answers.computeIfAbsent(field.id(), _ -> new ArrayList<>()).add(cell);
                any |= cell.row() == row && !Hints.off(field, cell.text()).isEmpty();
            } else if (cell != null) {
                harvest.use(cell);
            }
        }
        if (!any) {
            own.stream().filter(cell -> hintOnly(cell, head)).forEach(harvest::use);
            return;
        }
        if (!continued(own, head)) {
            put(grid, row, head);
        }
    }

    /** One cell alone beneath a longer answer goes on with it: the table was broken there. */
    private boolean continued(List<Cell> own, Columns head) {
        var cell = own.getFirst();
        var use = head.by().get(cell.column());
        int last = harvest.rows.size() - 1;
        if (own.size() != 1
                || last < 0
                || use == null
                || use.field() == null
                || use.field() == form.rowFields().getFirst()
                || use.part() > 0) {
            return false;
        }
        var at = new RowPlace(last, use.field().id()).toString();
        var before = harvest.rows.get(last).getOrDefault(use.field().id(), "");
        if (before.isEmpty() || form.rowFields().size() < 3) {
            return false;
        }
        harvest.rows.get(last).put(use.field().id(), before + "\n" + cell.text());
        harvest.use(cell);
        harvest.findings.add(Finding.asks(at, "row.continued", shorten(cell.text())));
        return true;
    }

    private static boolean hintOnly(Cell cell, Columns head) {
        var use = head.by().get(cell.column());
        return use != null && use.field() != null && Hints.off(use.field(), cell.text()).isEmpty();
    }

    /** Rows that are no answers: a note over the whole width, a sum, an example. */
    private boolean note(Grid grid, int row, List<Cell> own, Columns head) {
        var first = own.getFirst();
        var key = Typed.key(first.text());
        long covered =
                head.by().keySet().stream()
                        .filter(
                                column ->
                                        first.column() <= column
                                                && column < first.column() + first.columns())
                        .count();
        boolean alone = own.size() == 1 && covered >= 2 && covered * 2 >= head.by().size();
        boolean note =
                own.size() == 1
                        && key.matches("^(说明|注|备注|填表说明|填报说明|\\d[.、]|请于|联系人|电话|填表人|审核人|负责人).*")
                        && (alone || first.columns() >= 2);
        boolean sum = key.matches("^(合计|总计|小计|共计|总数)[:：]?.{0,4}$") && own.size() <= 3;
        if (alone || note || sum || example(grid, row, head)) {
            own.forEach(harvest::use);
            if (!note) {
                var words = String.join(" ", own.stream().map(Cell::text).toList());
                harvest.findings.add(
                        Finding.notes("file", "row.skipped", first.spot().words(), shorten(words)));
            }
            return true;
        }
        return false;
    }

    /**
     * An example says so where the number should stand, or, where rows are not numbered, at the
     * start of its first words.
     */
    private static boolean example(Grid grid, int row, Columns head) {
        var first = grid.own(row).getFirst();
        boolean numbered = head.numbers(head.by().keySet().iterator().next());
        var number = numbered ? grid.at(row, head.by().keySet().iterator().next()) : null;
        if (number != null && number.text().matches("\\s*\\d+\\s*[.、]?\\s*")) {
            return false;
        }
        return Typed.key(first.text()).matches("^[(（]?(例|示例|样例|举例|范例|例如)([)）:：].*|\\d{0,2})$");
    }

    static String shorten(String words) {
        var line = words.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= 30
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 29)) + "…";
    }

    private void put(Grid grid, int row, Columns head) {
        int index = harvest.rows.size();
        var first = form.rowFields().getFirst();
        for (var field : form.rowFields()) {
            field(grid, row, head, new RowPlace(index, field.id()), field);
        }
        if (harvest.rows.size() == index) {
            return;
        }
        for (var entry : head.by().entrySet()) {
            var cell = grid.at(row, entry.getKey());
            if (entry.getValue().field() == first && cell != null && cell.row() < row) {
                harvest.findings.add(
                        Finding.asks(
                                new RowPlace(index, first.id()).toString(), "row.merged-name"));
            }
        }
    }

    private void field(Grid grid, int row, Columns head, RowPlace at, Field field) {
        var pieces = new LinkedHashMap<Integer, Cell>();
        Use whole = null;
        for (var entry : head.by().entrySet()) {
            var use = entry.getValue();
            var cell = grid.at(row, entry.getKey());
            if (cell != null && (use.field() == field || use.second() == field)) {
                pieces.putIfAbsent(use.part(), cell);
                whole = use;
            }
        }
        if (whole == null) {
            harvest.put(at.toString(), "", grid.row(row).getFirst().spot());
        } else if (whole.second() != null) {
            joined(at, pieces.values().iterator().next(), whole, field);
        } else {
            typed(at, field, pieces, whole);
        }
    }

    private void typed(RowPlace at, Field field, Map<Integer, Cell> pieces, Use use) {
        var cells =
                pieces.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .toList();
        var words =
                cells.stream()
                        .map(cell -> Hints.off(field, cell.text()))
                        .filter(text -> !text.isEmpty())
                        .toList();
        var typed = UnitSaid.add(field, String.join(" ", words), use.unit());
        cells.forEach(cell -> harvest.put(at.toString(), typed, cell));
        if (use.score() < FieldsReader.RESEMBLES && !typed.isEmpty()) {
            harvest.findings.add(Finding.asks(at.toString(), "column.resembles", field.label()));
        }
        if (words.size() == 1 && typed.matches("同上|同左|[〃″＂\"]|如上|见上")) {
            harvest.findings.add(Finding.asks(at.toString(), "cell.same-as-above", typed));
        }
        if (field == form.rowFields().getFirst()
                && typed.matches("(?s)[\\s　]*[（(]?1[)）.、．].*\n[\\s　]*[（(]?2[)）.、．].*")) {
            harvest.findings.add(
                    Finding.asks(at.toString(), "row.several", typed.replace('\n', ' ')));
        }
        if (words.size() > 1) {
            harvest.findings.add(Finding.notes(at.toString(), "cell.joined", typed));
        }
    }

    /**
     * One column for a name and a number: what looks like a number goes to the second question, the
     * rest to the first.
     */
    private void joined(RowPlace at, Cell cell, Use use, Field field) {
        var halves = NameAndNumber.of(cell.text());
        boolean first = use.field() == field;
        harvest.put(at.toString(), first ? halves.name() : halves.number(), cell);
        harvest.findings.add(
                Finding.notes(at.toString(), "cell.split", cell.text().replace('\n', ' ')));
    }
}
