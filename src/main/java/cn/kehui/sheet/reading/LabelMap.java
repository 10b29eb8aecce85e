package cn.kehui.sheet.reading;

import cn.kehui.sheet.document.Paper.Cell;
import cn.kehui.sheet.reading.Labels.Match;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where in a table the labels stand, each with the heading that it stands under. */
final class LabelMap {
    private final Grid grid;
    private final Labels labels;
    private final Map<Cell, Match> matches = new IdentityHashMap<>();
    private final Map<Cell, String> headings = new IdentityHashMap<>();

    /** How many cells with words start in a column. */
    private final Map<Integer, Integer> written = new HashMap<>();

    private final int first;

    /** The last row of a label that waits for an answer beside it; -1 if there is none. */
    private final int lastPlain;

    /**
     * The last heading seen, and its column: it holds for the rows beneath as long as nothing else
     * stands in that column.
     */
    private String heading = "";

    private int headingColumn = -1;
    private boolean headingAlone;

    public LabelMap(Labels labels, Grid grid) {
        this.labels = labels;
        this.grid = grid;
        for (int row = 0; row < grid.height(); row++) {
            row(row);
        }
        keepBest();
        first = matches.keySet().stream().mapToInt(Cell::row).min().orElse(grid.height());
        lastPlain =
                matches.entrySet().stream()
                        .filter(entry -> entry.getValue().label().rest().isEmpty())
                        .mapToInt(entry -> entry.getKey().row())
                        .max()
                        .orElse(-1);
    }

    private void row(int row) {
        var cells = grid.row(row);
        for (var cell : cells) {
            if (heads(cell)) {
                heading = cell.text();
                headingColumn = cell.column();
                headingAlone = grid.own(row).size() == 1 && cell.row() == row;
            } else if (cell.row() == row && !cell.text().isEmpty()) {
                written.merge(cell.column(), 1, Integer::sum);
                if (cell.column() <= headingColumn && !headingAlone) {
                    heading = "";
                    headingColumn = -1;
                }
                label(cell, above(row, cell));
            }
        }
    }

    /** A heading, unless the same words are a question's own. */
    private boolean heads(Cell cell) {
        var most =
                switch (labels.heads(cell.text())) {
                    case NONE -> 0;
                    case LIKE -> 0.7;
                    case EXACT -> 0.95;
                };
        if (most == 0) {
            return false;
        }
        var match = labels.best(cell.text(), "");
        return match == null || match.score() < most;
    }

    private void label(Cell cell, String context) {
        var match = labels.best(cell.text(), context);
        if (match != null) {
            matches.put(cell, match);
            headings.put(cell, context);
        }
    }

    /** The heading to the left; for labels side by side, the one that spans them from above. */
    private String above(int row, Cell cell) {
        for (int up = row - 1; up >= 0 && up >= row - 2; up--) {
            var over = grid.at(up, cell.column());
            if (over != null && heads(over) && over.columns() > 1) {
                return over.text();
            }
        }
        return heading;
    }

    /**
     * Where a question's very words stand in the table, words that only resemble them ask something
     * else.
     */
    private void keepBest() {
        var best = new HashMap<String, Double>();
        matches.values().forEach(match -> best.merge(match.field().id(), match.score(), Math::max));
        matches.values()
                .removeIf(
                        match -> match.score() < best.getOrDefault(match.field().id(), 0.0) - 0.02);
    }

    public @Nullable Match at(Cell cell) {
        return matches.get(cell);
    }

    public boolean has(Cell cell) {
        return matches.containsKey(cell);
    }

    /** The heading over a label; empty if it has none. */
    public String heading(Cell label) {
        return headings.getOrDefault(label, "");
    }

    /**
     * Whether a column holds labels: several questions, and at least half of what is written in it.
     */
    public boolean column(int column) {
        var here =
                matches.entrySet().stream()
                        .filter(
                                entry ->
                                        entry.getKey().column() == column
                                                && !besideLabel(entry.getKey()))
                        .toList();
        long questions =
                here.stream().map(entry -> entry.getValue().field().id()).distinct().count();
        return questions >= 2 && here.size() * 2 >= written.getOrDefault(column, 0);
    }

    /** Right of a label stands its answer, also where that sounds like a label. */
    private boolean besideLabel(Cell cell) {
        var left = cell.column() == 0 ? null : grid.at(cell.row(), cell.column() - 1);
        return left != null
                && matches.containsKey(left)
                && matches.get(left).label().rest().isEmpty();
    }

    /** How many different questions the table asks. */
    public int questions() {
        return (int) matches.values().stream().map(match -> match.field().id()).distinct().count();
    }

    /** The row of the first label; the height of the table if it has none. */
    public int first() {
        return first;
    }

    /**
     * Whether the row begins the notes beneath the last label: from 注： on a sheet only repeats whom
     * to send the form to.
     */
    public boolean footnotes(int row) {
        var own = grid.own(row);
        return row > first
                && row > lastPlain
                && own.size() == 1
                && own.getFirst()
                        .text()
                        .matches("(?s)[\\s　]*+(注|备注|说明|填表说明)[\\s　]*+\\d*+[\\s　]*+[:：].*")
                && !has(own.getFirst());
    }

    public Set<Cell> cells() {
        return matches.keySet();
    }
}
