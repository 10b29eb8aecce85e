package cn.kehui.sheet.reading;

import cn.kehui.sheet.document.Paper.Cell;
import cn.kehui.sheet.reading.Labels.Match;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Reads the questions that a table asks once: finds each label, then the answer beside it, beneath
 * it or in its own cell.
 */
final class FieldsReader {
    private final Grid grid;
    private final LabelMap map;
    private final FieldAnswers answers;
    private final AcrossReader across;

    /** Cells of rows that were read as a head. */
    private final Set<Cell> heads = Collections.newSetFromMap(new IdentityHashMap<>());

    private final ValueCells values;

    /**
     * @param moneyUnit the unit that a line such as 金额单位：元 states for the whole table; empty if
     *     there is none
     */
    FieldsReader(Labels labels, Grid grid, Harvest harvest, String moneyUnit) {
        this.grid = grid;
        map = new LabelMap(labels, grid);
        answers = new FieldAnswers(harvest, moneyUnit);
        across = new AcrossReader(grid, map, answers, harvest);
        values =
                new ValueCells(
                        grid,
                        ColumnRoles.of(
                                grid, Math.min(map.first(), grid.height() - 1), map.cells()));
    }

    /** Reads the whole table into the harvest. */
    void read() {
        for (int row = 0; row < grid.height(); row++) {
            if (across.head(row)) {
                across.read(row);
                heads.addAll(grid.row(row));
            }
        }
        for (int row = 0; row < grid.height() && !map.footnotes(row); row++) {
            learn(row);
        }
        for (int row = 0; row < grid.height() && !map.footnotes(row); row++) {
            beside(row);
        }
    }

    /** Learns in which column the answers of this table stand. */
    private void learn(int row) {
        each(row, (_, label, beside) -> values.learn(label, beside));
    }

    private void beside(int row) {
        each(
                row,
                (match, label, beside) ->
                        answers.take(
                                match,
                                label,
                                values.pick(
                                        match,
                                        label,
                                        beside,
                                        LabelText.unit(LabelText.plain(map.heading(label))))));
    }

    private interface Pair {
        void of(Match match, Cell label, List<Cell> beside);
    }

    /** Each label of a row with the cells up to the next one. */
    private void each(int row, Pair pair) {
        var cells = grid.row(row);
        for (int i = 0; i < cells.size(); ) {
            var label = cells.get(i);
            var match = label.row() == row && !heads.contains(label) ? map.at(label) : null;
            int end = i + 1;
            if (match != null) {
                while (end < cells.size() && !labelsHere(cells.get(end), row, match)) {
                    end++;
                }
                pair.of(match, label, cells.subList(i + 1, end));
            }
            i = end;
        }
    }

    /**
     * A cell ends the answer before it only where labels are wont to stand; elsewhere it is an
     * answer that sounds like a label.
     */
    private boolean labelsHere(Cell cell, int row, Match before) {
        var match = cell.row() == row ? map.at(cell) : null;
        boolean bothOwn =
                match != null
                        && !match.label().rest().isEmpty()
                        && !before.label().rest().isEmpty();
        return match != null && (map.column(cell.column()) || bothOwn);
    }
}
