package cn.kehui.sheet.reading;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Paper.Cell;
import cn.kehui.sheet.form.Typed;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads labels that stand side by side, like the head of a table, with their answers beneath. */
final class AcrossReader {
    /** So many labels side by side are a head with its answers beneath. */
    private static final int ACROSS = 4;

    private final Grid grid;
    private final LabelMap map;
    private final FieldAnswers answers;
    private final Harvest harvest;

    AcrossReader(Grid grid, LabelMap map, FieldAnswers answers, Harvest harvest) {
        this.grid = grid;
        this.map = map;
        this.answers = answers;
        this.harvest = harvest;
    }

    /** Whether the row is such a head. */
    boolean head(int row) {
        return run(row) && among();
    }

    /**
     * Such heads make up at least half of the rows with labels: one alone is answers that sound
     * like labels.
     */
    private boolean among() {
        int heads = 0;
        int labelled = 0;
        for (int row = 0; row < grid.height(); row++) {
            int at = row;
            boolean labels =
                    grid.row(row).stream().anyMatch(cell -> cell.row() == at && map.has(cell));
            labelled += labels ? 1 : 0;
            heads += labels && run(row) ? 1 : 0;
        }
        return heads * 2 >= labelled;
    }

    private boolean run(int row) {
        var run = new HashSet<String>();
        for (var cell : grid.row(row)) {
            var match = map.at(cell);
            if (match == null || !match.label().rest().isEmpty()) {
                run.clear();
            } else if (run.add(match.field().id()) && run.size() >= ACROSS) {
                return true;
            }
        }
        return false;
    }

    /** Takes the answers beneath the head. */
    void read(int head) {
        int data = -1;
        int filled = 0;
        int total = -1;
        int bottom =
                grid.row(head).stream()
                        .filter(map::has)
                        .mapToInt(cell -> cell.row() + cell.rows())
                        .max()
                        .orElse(head + 1);
        for (int row = bottom; row < grid.height() && !head(row) && !map.footnotes(row); row++) {
            int at = row;
            boolean any =
                    grid.row(head).stream()
                            .filter(map::has)
                            .anyMatch(label -> !words(grid.at(at, label.column())).isEmpty());
            filled += any ? 1 : 0;
            data = any && data < 0 ? row : data;
            total = any && total(row) ? row : total;
        }
        data = filled > 1 ? total : data;
        for (var label : grid.row(head)) {
            var match = map.at(label);
            if (match != null) {
                var cell = data < 0 ? null : grid.at(data, label.column());
                var unit =
                        match.label().unit().isEmpty()
                                ? LabelText.unit(LabelText.plain(map.heading(label)))
                                : match.label().unit();
                answers.take(
                        match, label, new ValueCells.Picked(cell, words(cell), unit, List.of()));
                if (filled > 1) {
                    harvest.findings.add(
                            Finding.stops(match.field().id(), "cell.several-rows", filled));
                }
            }
        }
    }

    /** The row that sums up the others; without one, of several rows none is taken. */
    private boolean total(int row) {
        return grid.row(row).stream()
                .anyMatch(cell -> Typed.key(cell.text()).matches("(合计|总计|汇总|全(区|市|县)合计)[:：]?"));
    }

    private static String words(@Nullable Cell cell) {
        return cell == null ? "" : cell.text();
    }
}
