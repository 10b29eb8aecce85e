package cn.kehui.sheet.document;

import cn.kehui.sheet.document.RuledPage.Glyph;
import cn.kehui.sheet.document.RuledPage.Rule;
import cn.kehui.sheet.form.Typed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A table of a printed page: squares between ruled lines; where a line is missing they are one. */
final class PrintedTable {
    /** Lines that lie so near are one, in points. */
    private static final float NEAR = 3;

    private static final int MOST_SQUARES = 40_000;

    private final float[] columns;
    private final float[] levels;
    private final int[][] cellAt;
    private final List<Area> areas = new ArrayList<>();

    /** Squares that are one, and what stands in them. */
    private record Area(int row, int column, int rows, int columns, List<Glyph> glyphs) {}

    private PrintedTable(List<Rule> rules) {
        columns = places(rules, false);
        levels = places(rules, true);
        if ((long) columns.length * levels.length > MOST_SQUARES) {
            throw new Limits.TooMuch("squares");
        }
        cellAt = new int[Math.max(0, levels.length - 1)][Math.max(0, columns.length - 1)];
        var walls = new Walls(rules);
        for (int row = 0; row < cellAt.length; row++) {
            for (int column = 0; column < cellAt[row].length; column++) {
                if (cellAt[row][column] == 0) {
                    area(row, column, walls);
                }
            }
        }
    }

    /** Those that the lines of a page make, from top to bottom. */
    static List<PrintedTable> of(List<Rule> rules) {
        return RuleGroups.of(rules, NEAR).stream()
                .map(PrintedTable::new)
                .filter(table -> table.areas.size() > 1)
                .sorted(Comparator.comparingDouble(PrintedTable::top))
                .toList();
    }

    private static float[] places(List<Rule> rules, boolean across) {
        var all =
                rules.stream()
                        .filter(rule -> rule.across() == across)
                        .map(Rule::at)
                        .sorted()
                        .toList();
        var places = new ArrayList<Float>();
        for (float at : all) {
            if (places.isEmpty() || at - places.getLast() > NEAR) {
                places.add(at);
            }
        }
        var array = new float[places.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = places.get(i);
        }
        return array;
    }

    /** Which lines stand between squares. */
    private final class Walls {
        private final boolean[][] right = new boolean[cellAt.length][columns.length];
        private final boolean[][] below =
                new boolean[levels.length][Math.max(0, columns.length - 1)];

        Walls(List<Rule> rules) {
            for (var rule : rules) {
                var places = rule.across() ? levels : columns;
                int at = index(places, rule.at());
                var along = rule.across() ? columns : levels;
                for (int i = 0; i + 1 < along.length; i++) {
                    float middle = (along[i] + along[i + 1]) / 2;
                    if (rule.from() <= middle && middle <= rule.to()) {
                        if (rule.across()) {
                            below[at][i] = true;
                        } else {
                            right[i][at] = true;
                        }
                    }
                }
            }
        }

        private static int index(float[] places, float at) {
            int best = 0;
            for (int i = 1; i < places.length; i++) {
                best = Math.abs(places[i] - at) < Math.abs(places[best] - at) ? i : best;
            }
            return best;
        }

        boolean right(int row, int column) {
            return right[row][column + 1];
        }

        boolean below(int row, int column) {
            return below[row + 1][column];
        }
    }

    private void area(int row, int column, Walls walls) {
        int wide = 1;
        while (column + wide < cellAt[row].length
                && cellAt[row][column + wide] == 0
                && !walls.right(row, column + wide - 1)) {
            wide++;
        }
        int high = 1;
        while (row + high < cellAt.length && open(row + high, column, wide, walls)) {
            high++;
        }
        areas.add(new Area(row, column, high, wide, new ArrayList<>()));
        for (int down = 0; down < high; down++) {
            for (int on = 0; on < wide; on++) {
                cellAt[row + down][column + on] = areas.size();
            }
        }
    }

    private boolean open(int row, int column, int wide, Walls walls) {
        for (int on = 0; on < wide; on++) {
            if (cellAt[row][column + on] != 0 || walls.below(row - 1, column + on)) {
                return false;
            }
        }
        return true;
    }

    float top() {
        return levels[0];
    }

    /** Takes what stands in it. @return false if the letter stands outside */
    boolean take(Glyph glyph) {
        int row = square(levels, glyph.height());
        int column = square(columns, glyph.middle());
        if (row < 0 || column < 0) {
            return false;
        }
        areas.get(cellAt[row][column] - 1).glyphs().add(glyph);
        return true;
    }

    private static int square(float[] places, float at) {
        for (int i = 0; i + 1 < places.length; i++) {
            if (places[i] <= at && at < places[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    boolean filled() {
        return areas.stream().flatMap(area -> area.glyphs().stream()).anyMatch(one -> !one.blank());
    }

    Paper.Table table(int number) {
        var cells = new ArrayList<Paper.Cell>();
        int inRow = 0;
        for (var area : areas) {
            inRow = !cells.isEmpty() && cells.getLast().row() == area.row() ? inRow + 1 : 0;
            cells.add(
                    new Paper.Cell(
                            words(area),
                            area.row(),
                            area.column(),
                            area.rows(),
                            area.columns(),
                            Spot.cell(number, area.row(), inRow),
                            Paper.UNMARKED));
        }
        return Limits.checked(new Paper.Table("表" + (number + 1), List.copyOf(cells)));
    }

    /** A line that reaches to the edge of its cell goes on in the next. */
    private String words(Area area) {
        float edge = columns[area.column() + area.columns()];
        var words = new StringBuilder();
        boolean goesOn = true;
        for (var row : RuledPage.rows(area.glyphs())) {
            words.append(goesOn ? "" : "\n").append(RuledPage.words(row));
            goesOn = row.getLast().right() > edge - 1.8f * row.getLast().size();
        }
        return Typed.tidy(words.toString());
    }
}
