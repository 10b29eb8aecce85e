package cn.kehui.sheet.layout;

import cn.kehui.sheet.layout.Plan.Cell;
import cn.kehui.sheet.layout.Plan.Look;
import cn.kehui.sheet.layout.Plan.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of words set out. Words tell which cells are one: {@value #LEFT} goes on with the cell
 * before it, {@value #ABOVE} with the one above it; where a row is short its last cell reaches to
 * the edge, but in a head of two rows each reaches over those that stand beneath it.
 */
final class TableRows {
    static final String LEFT = "←";
    static final String ABOVE = "↑";

    /** More columns than this are one: no program prints them. */
    private static final int MOST = 60;

    /** Half-width characters that fit on an upright page; of one column no more than so many. */
    private static final int WIDE = 80;

    private static final int NARROWEST = 5;
    private static final int WIDEST = 24;

    private final List<List<String>> rows;
    private final int columns;
    private final int head;

    private TableRows(List<String> lines) {
        var split = lines.stream().map(TableRows::split).toList();
        this.columns = split.stream().mapToInt(List::size).max().orElse(1);
        boolean two =
                split.size() > 2
                        && split.get(0).size() < columns
                        && split.get(0).size() > 1
                        && split.get(1).size() == columns
                        && split.get(1).contains("");
        this.head = two ? 2 : split.size() > 1 ? 1 : 0;
        var wide = new ArrayList<List<String>>();
        for (int at = 0; at < split.size(); at++) {
            wide.add(at == 0 && two ? over(split.get(0), split.get(1)) : full(split.get(at)));
        }
        if (two) {
            wide.set(1, split.get(1).stream().map(one -> one.isEmpty() ? ABOVE : one).toList());
        }
        this.rows = List.copyOf(wide);
    }

    /**
     * @param lines its rows, a tab between each two cells
     */
    static Plan plan(List<String> lines) {
        var table = new TableRows(lines);
        var widths = IntStream.range(0, table.columns).mapToObj(table::width).toList();
        return new Plan(
                "",
                List.of(),
                "",
                widths.stream().mapToInt(Integer::intValue).sum() > WIDE,
                widths,
                table.head,
                true,
                table.cells(),
                List::of);
    }

    private static List<String> split(String line) {
        return Arrays.stream(line.split("\t", MOST)).map(String::strip).toList();
    }

    private List<String> full(List<String> row) {
        return Stream.concat(row.stream(), Stream.generate(() -> LEFT)).limit(columns).toList();
    }

    /**
     * The upper row of a head: each of its cells over those beneath, or alone over an empty one.
     */
    private List<String> over(List<String> upper, List<String> lower) {
        var wide = new ArrayList<String>();
        int next = 0;
        for (int column = 0; column < columns; column++) {
            boolean goesOn =
                    column > 0 && !lower.get(column).isEmpty() && !lower.get(column - 1).isEmpty();
            if (!goesOn && next == upper.size()) {
                return full(upper);
            }
            wide.add(goesOn ? LEFT : upper.get(next++));
        }
        return next == upper.size() ? wide : full(upper);
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> column + 1 == columns || !row.get(column + 1).equals(LEFT))
                .mapToInt(row -> Width.of(row.get(column)) + 2)
                .map(width -> Math.clamp(width, NARROWEST, WIDEST))
                .max()
                .orElse(NARROWEST);
    }

    private Stream<Row> cells() {
        return IntStream.range(0, rows.size()).mapToObj(this::row);
    }

    private Row row(int at) {
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < columns; ) {
            int across = across(at, column);
            if (below(at, column)) {
                cells.add(Cell.below().across(across));
            } else {
                int down = 1;
                while (at + down < rows.size() && below(at + down, column)) {
                    down++;
                }
                var words = rows.get(at).get(column).replaceAll("^[←↑]$", "");
                cells.add(new Cell(look(at, words), words, null, across, down));
            }
            column += across;
        }
        return new Row(1, cells);
    }

    private int across(int at, int column) {
        int across = 1;
        while (column + across < columns && rows.get(at).get(column + across).equals(LEFT)) {
            across++;
        }
        return across;
    }

    /** Whether it is one with a cell above of the same columns; the head ends for itself. */
    private boolean below(int at, int column) {
        return at > 0
                && at != head
                && rows.get(at).get(column).equals(ABOVE)
                && !rows.get(at - 1).get(column).equals(LEFT)
                && across(at, column) == across(at - 1, column);
    }

    private Look look(int at, String words) {
        return at < head ? Look.HEAD : Width.of(words) <= WIDEST ? Look.FIGURE : Look.VALUE;
    }
}
