package cn.kehui.sheet.document;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Paper.Cell;
import cn.kehui.sheet.document.Paper.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The filled squares of one sheet, made into a table: empty rows and columns round them and between
 * them fall away.
 */
final class SheetCells {
    static final int COLUMNS = 512;

    private final String name;
    private final int sheet;
    private final TreeMap<Integer, TreeMap<Integer, Filled>> rows = new TreeMap<>();
    private final List<int[]> merges = new ArrayList<>();
    private int count;

    private record Filled(String text, Set<Mark> marks) {}

    private static final Filled NOTHING = new Filled("", Paper.UNMARKED);

    SheetCells(String name, int sheet) {
        this.name = name;
        this.sheet = sheet;
    }

    void put(int row, int column, String text, Set<Mark> marks) {
        if (++count > Limits.CELLS || column >= COLUMNS) {
            throw new Limits.TooMuch("cells");
        }
        if (row >= 0 && column >= 0) {
            rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, new Filled(text, marks));
        }
    }

    void merge(int top, int left, int bottom, int right) {
        if (merges.size() > Limits.CELLS) {
            throw new Limits.TooMuch("cells");
        }
        if (top >= 0 && left >= 0 && bottom >= top && right >= left) {
            merges.add(new int[] {top, left, bottom, right});
        }
    }

    /**
     * The table; empty squares inside it are cells too, so that what is blank is seen to be blank.
     */
    Paper.Table table() {
        var columns = new TreeSet<Integer>();
        rows.values().forEach(row -> columns.addAll(row.keySet()));
        var used = merges.stream().filter(this::filled).toList();
        used.forEach(merge -> span(merge, columns));
        spareColumn(columns);
        var axes = new Axes(index(rows.keySet()), index(columns));
        if ((long) axes.rows().size() * axes.columns().size() > Limits.SQUARES) {
            throw new Limits.TooMuch("squares");
        }
        return new Paper.Table(name, cells(used, axes));
    }

    /**
     * A merge beyond the last filled column counts by its ends only; that is enough to keep its
     * neighbours apart.
     */
    private static void span(int[] merge, TreeSet<Integer> columns) {
        columns.add(merge[1]);
        columns.add(Math.min(merge[3], COLUMNS));
    }

    /** The answers of a blank form: one column further than anything that is written. */
    private static void spareColumn(TreeSet<Integer> columns) {
        if (!columns.isEmpty()) {
            columns.add(columns.last() + 1);
        }
    }

    private boolean filled(int[] merge) {
        var row = rows.get(merge[0]);
        return row != null && row.containsKey(merge[1]);
    }

    private static TreeMap<Integer, Integer> index(Iterable<Integer> used) {
        var index = new TreeMap<Integer, Integer>();
        used.forEach(number -> index.put(number, index.size()));
        return index;
    }

    /** Which square of the table a row and a column of the sheet have become. */
    private record Axes(TreeMap<Integer, Integer> rows, TreeMap<Integer, Integer> columns) {
        Set<Integer> rows(int[] merge) {
            return rows.subMap(merge[0], true, merge[2], true).keySet();
        }

        Set<Integer> columns(int[] merge) {
            return columns.subMap(merge[1], true, merge[3], true).keySet();
        }
    }

    private List<Cell> cells(List<int[]> used, Axes axes) {
        var covered = new HashMap<Long, int[]>();
        long squares = 0;
        for (var merge : used) {
            var wide = axes.columns(merge);
            for (int row : axes.rows(merge)) {
                squares += wide.size();
                if (squares > Limits.SQUARES) {
                    throw new Limits.TooMuch("squares");
                }
                wide.forEach(column -> covered.put(key(row, column), merge));
            }
        }
        var cells = new ArrayList<Cell>();
        for (int row : axes.rows().keySet()) {
            for (int column : axes.columns().keySet()) {
                var merge =
                        covered.getOrDefault(
                                key(row, column), new int[] {row, column, row, column});
                if (merge[0] == row && merge[1] == column) {
                    cells.add(cell(merge, axes));
                }
            }
        }
        return List.copyOf(cells);
    }

    private Cell cell(int[] merge, Axes axes) {
        int row = merge[0];
        int column = merge[1];
        var filled = rows.getOrDefault(row, new TreeMap<>()).getOrDefault(column, NOTHING);
        return new Cell(
                filled.text(),
                axes.rows().get(row),
                axes.columns().get(column),
                axes.rows(merge).size(),
                axes.columns(merge).size(),
                Spot.sheet(name, sheet, row, column),
                filled.marks());
    }

    private static long key(int row, int column) {
        return (long) row << 20 | column;
    }

    /**
     * A sheet that its sender does not see is not read, and is not passed over in silence either:
     * what holds figures is asked about, a list of choices is only named.
     */
    static Optional<Finding> hidden(Paper.Table sheet) {
        boolean filled = sheet.cells().stream().anyMatch(cell -> !cell.text().isEmpty());
        if (!filled) {
            return Optional.empty();
        }
        return Optional.of(
                figures(sheet)
                        ? Finding.asks("file", "file.hidden-sheet", sheet.name())
                        : Finding.notes("file", "file.hidden-sheet", sheet.name()));
    }

    /** Words with a number beside them in the same row. */
    private static boolean figures(Paper.Table sheet) {
        var numbered =
                sheet.cells().stream()
                        .filter(cell -> cell.text().matches("[0-9.,]{1,20}"))
                        .map(Paper.Cell::row)
                        .collect(Collectors.toSet());
        return sheet.cells().stream()
                .anyMatch(
                        cell ->
                                numbered.contains(cell.row())
                                        && cell.text().chars().anyMatch(Character::isLetter));
    }
}
