package cn.kehui.sheet.document;

import cn.kehui.sheet.document.Paper.Cell;
import cn.kehui.sheet.document.Paper.Mark;
import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table of an RTF, row by row: each row says where its cells end, and the columns of all rows
 * together are the squares.
 */
final class RtfTable {
    /** Edges that lie so near are one, in twentieths of a point. */
    private static final int NEAR = 40;

    private final List<Row> rows = new ArrayList<>();

    /**
     * Where a cell ends, and whether it goes on with the one to the left or above.
     *
     * @param edge its right one
     */
    record Shape(int edge, boolean left, boolean above) {}

    /** What stands in a cell. */
    record Said(String words, Set<Mark> marks) {}

    /**
     * @param left edge of its first cell
     */
    record Row(int left, List<Shape> shapes, List<Said> said) {
        int from(int cell) {
            return cell == 0 ? left : to(cell - 1);
        }

        /** Cells that the row does not shape lie side by side behind the others. */
        int to(int cell) {
            int last = shapes.isEmpty() ? left : shapes.getLast().edge();
            return cell < shapes.size()
                    ? shapes.get(cell).edge()
                    : last + (cell - shapes.size() + 1) * 10 * NEAR;
        }

        boolean goesOnLeft(int cell) {
            return cell > 0 && cell < shapes.size() && shapes.get(cell).left();
        }

        boolean goesOnAbove(int cell) {
            return cell < shapes.size() && shapes.get(cell).above();
        }
    }

    void add(Row row) {
        if (!row.said().isEmpty()) {
            rows.add(row);
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Paper.Table table(int number) {
        var squares = new Squares(number, edges());
        for (int row = 0; row < rows.size(); row++) {
            for (int cell = 0; cell < rows.get(row).said().size(); cell++) {
                cell = squares.place(row, rows.get(row), cell);
            }
        }
        return Limits.checked(new Paper.Table("表" + (number + 1), List.copyOf(squares.cells)));
    }

    /** Cells in the columns of the whole table. */
    private static final class Squares {
        private final int number;
        private final List<Integer> edges;
        private final List<Cell> cells = new ArrayList<>();

        /** Which cell was the last in each column; -1: none yet. */
        private final int[] above;

        Squares(int number, List<Integer> edges) {
            this.number = number;
            this.edges = edges;
            above = new int[edges.size() + 1];
            Arrays.fill(above, -1);
        }

        /**
         * @return the last cell of the row that it covers
         */
        int place(int at, Row row, int first) {
            int last = first;
            while (last + 1 < row.said().size() && row.goesOnLeft(last + 1)) {
                last++;
            }
            int column = index(row.from(first));
            int over = above[column];
            var said = row.said().get(first);
            if (row.goesOnAbove(first) && over >= 0 && said.words().isEmpty()) {
                var cell = cells.get(over);
                cells.set(over, cell.tall(at - cell.row() + 1));
                return last;
            }
            above[column] = cells.size();
            int columns = Math.max(1, index(row.to(last)) - column);
            var spot = Spot.cell(number, at, first);
            cells.add(new Cell(said.words(), at, column, 1, columns, spot, said.marks()));
            return last;
        }

        private int index(int edge) {
            int at = Collections.binarySearch(edges, edge);
            return at >= 0 ? at : Math.max(0, -at - 2);
        }
    }

    /** From left to right, those that lie near each other once. */
    private List<Integer> edges() {
        var all = new TreeSet<Integer>();
        for (var row : rows) {
            for (int cell = 0; cell < row.said().size(); cell++) {
                all.add(row.from(cell));
                all.add(row.to(cell));
            }
        }
        var edges = new ArrayList<Integer>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > NEAR) {
                edges.add(edge);
            }
        }
        return edges;
    }

    /** The row of an RTF's table that is being read: its shape holds until another is said. */
    static final class Open {
        private final List<Said> said = new ArrayList<>();
        private List<Shape> shapes = new ArrayList<>();
        private int first;
        private int cells;
        private boolean left;
        private boolean above;

        /** Takes what a command says of the row's shape, if it says anything. */
        void shape(Command command, int number) {
            switch (command) {
                case trowd -> {
                    shapes = new ArrayList<>();
                    first = 0;
                    left = false;
                    above = false;
                }
                case trleft -> first = number;
                case clmrg -> left = true;
                case clvmrg -> above = true;
                case cellx -> {
                    count();
                    int edge = Math.max(number, shapes.isEmpty() ? first : shapes.getLast().edge());
                    shapes.add(new Shape(edge, left, above));
                    left = false;
                    above = false;
                }
                default -> {}
            }
        }

        void cell(Said words) {
            count();
            said.add(words);
        }

        Row end() {
            var row = new Row(first, List.copyOf(shapes), List.copyOf(said));
            said.clear();
            return row;
        }

        private void count() {
            if (++cells > Limits.CELLS) {
                throw new Limits.TooMuch("cells");
            }
        }
    }
}
