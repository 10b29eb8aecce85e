package cn.kehui.sheet.reading;

import cn.kehui.sheet.document.Paper.Cell;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table of rows, understood: which of its columns answers which question.
 *
 * @param bottom the first row beneath the head
 * @param by column → what stands in it
 * @param cells the head's cells
 * @param order the cells of its last row from left to right
 */
record Columns(int top, int bottom, Map<Integer, Use> by, Set<Cell> cells, List<Cell> order) {

    /**
     * What a column holds.
     *
     * @param field the question; null where the column is none of the form's
     * @param part 0: the whole answer; 1 or 2: its first or second half, where people split one
     *     column in two
     * @param second a further question whose answer stands in the same column; null if none
     * @param unit that the head states
     * @param score how well the head's words fit, 1 at best
     */
    record Use(@Nullable Field field, int part, @Nullable Field second, String unit, double score) {
        /** Halves may stand in several columns, such as 开始时间 and 结束时间; a whole answer in one. */
        boolean sameAs(Use other) {
            return field != null && field == other.field && part == 0 && other.part == 0;
        }
    }

    /** The head in {@code grid} from {@code from} on, or null if none of its rows is one. */
    static @Nullable Columns find(Form form, Grid grid, int from) {
        var labels = new ColumnLabels(form);
        for (int row = from; row < grid.height(); row++) {
            var columns = read(labels, grid, row, row + 1);
            var deeper = deeper(labels, grid, row);
            if (deeper != null
                    && deeper.questions() >= (columns == null ? 0 : columns.questions())) {
                return deeper;
            }
            if (columns != null && labels.enough(columns)) {
                return columns;
            }
        }
        return null;
    }

    /** A head of two rows; a row that is a head by itself needs none above it. */
    private static @Nullable Columns deeper(ColumnLabels labels, Grid grid, int row) {
        if (row + 1 >= grid.height() || !headlike(labels, grid, row + 1)) {
            return null;
        }
        var alone = read(labels, grid, row + 1, row + 2);
        var deeper = read(labels, grid, row, row + 2);
        return deeper != null && labels.enough(deeper) && (alone == null || !labels.enough(alone))
                ? deeper
                : null;
    }

    /** A second head row holds labels and nothing else. */
    private static boolean headlike(ColumnLabels labels, Grid grid, int row) {
        var own = grid.own(row);
        return !own.isEmpty()
                && own.stream()
                        .allMatch(cell -> cell.text().length() <= 12 && labels.exact(cell.text()));
    }

    private static @Nullable Columns read(ColumnLabels labels, Grid grid, int top, int bottom) {
        var by = new LinkedHashMap<Integer, Use>();
        var cells = new HashSet<Cell>();
        int last = bottom;
        for (int column = 0; column < grid.width(); column++) {
            var above = grid.at(top, column);
            var low = grid.at(bottom - 1, column);
            if (above == null || low == null || above.row() < top) {
                continue;
            }
            var use =
                    low == above
                            ? labels.use(above.text())
                            : both(labels, above.text(), low.text());
            cells.add(above);
            cells.add(low);
            if (use != null && (by.isEmpty() || grid.at(bottom - 1, column - 1) != low)) {
                once(by, column, use);
                last = Math.max(last, low.row() + low.rows());
            }
        }
        return by.isEmpty() ? null : new Columns(top, last, by, cells, grid.row(bottom - 1));
    }

    /**
     * Of two columns that seem to answer one question the better named one does; the other is left
     * over, and said.
     */
    private static void once(Map<Integer, Use> by, int column, Use use) {
        var rival =
                by.entrySet().stream().filter(entry -> entry.getValue().sameAs(use)).findFirst();
        if (rival.isEmpty()) {
            by.put(column, use);
        } else if (rival.get().getValue().score() < use.score()) {
            by.remove(rival.get().getKey());
            by.put(column, use);
        }
    }

    private static @Nullable Use both(ColumnLabels labels, String above, String low) {
        var use = low.isEmpty() ? labels.use(above) : labels.use(low);
        return use != null ? use : labels.use(above + low);
    }

    /**
     * The same columns for a table that goes on without a head: cell by cell, or without the
     * numbering; null if it has others.
     */
    @Nullable Columns goesOn(Grid grid) {
        for (int row = 0; row < grid.height(); row++) {
            var cells = grid.row(row);
            int skipped = order.size() - cells.size();
            boolean unnumbered =
                    skipped == 1
                            && numbers(order.getFirst().column())
                            && !cells.isEmpty()
                            && !cells.getFirst().text().matches("\\d{1,3}[.、]?");
            if (cells.size() > 1 && (skipped == 0 || unnumbered)) {
                var uses = new LinkedHashMap<Integer, Use>();
                for (int i = 0; i < cells.size(); i++) {
                    var use = by.get(order.get(i + skipped).column());
                    if (use != null) {
                        uses.put(cells.get(i).column(), use);
                    }
                }
                return new Columns(0, 0, uses, Set.of(), order);
            }
        }
        return null;
    }

    /** How many different questions the head asks. */
    int questions() {
        var asked = new HashSet<String>();
        by.values()
                .forEach(
                        use -> {
                            if (use.field() != null) {
                                asked.add(use.field().id());
                            }
                            if (use.second() != null) {
                                asked.add(use.second().id());
                            }
                        });
        return asked.size();
    }

    boolean numbers(int column) {
        var use = by.get(column);
        return use != null && use.field() == null;
    }
}
