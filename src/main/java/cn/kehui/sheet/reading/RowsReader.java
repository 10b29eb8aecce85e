package cn.kehui.sheet.reading;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Paper.Cell;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.form.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
        harvest.join();
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
        if (own.isEmpty() || aside(grid, row, head)) {
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
            new RowAnswers(form, harvest, grid, head).take(row);
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
        harvest.goOn(at, cell.text());
        harvest.use(cell);
        harvest.findings.add(Finding.asks(at, "row.continued", shorten(cell.text())));
        return true;
    }

    private static boolean hintOnly(Cell cell, Columns head) {
        var use = head.by().get(cell.column());
        return use != null && use.field() != null && Hints.off(use.field(), cell.text()).isEmpty();
    }

    /** Whether the row is no answer; then it is accounted for. */
    private boolean aside(Grid grid, int row, Columns head) {
        var kind = RowKind.of(grid, row, head);
        if (kind == RowKind.ANSWERS) {
            return false;
        }
        var own = grid.own(row);
        own.forEach(harvest::use);
        if (kind == RowKind.SKIPPED) {
            var words = String.join(" ", own.stream().map(Cell::text).toList());
            harvest.findings.add(
                    Finding.notes(
                            "file", "row.skipped", own.getFirst().spot().words(), shorten(words)));
        }
        return true;
    }

    static String shorten(String words) {
        var line = words.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= 30
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 29)) + "…";
    }
}
