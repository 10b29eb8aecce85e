package cn.kehui.sheet.reading;

import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Paper.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as squares: a merged cell stands in each square that it covers. */
final class Grid {
    private final @Nullable Cell[][] squares;
    private final List<List<Cell>> rows;

    public Grid(Paper.Table table) {
        int height = 0;
        int width = 0;
        for (var cell : table.cells()) {
            height = Math.max(height, cell.row() + cell.rows());
            width = Math.max(width, cell.column() + cell.columns());
        }
        squares = new Cell[height][width];
        for (var cell : table.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
                for (int column = cell.column();
                        column < cell.column() + cell.columns();
                        column++) {
                    squares[row][column] = cell;
                }
            }
        }
        rows = new ArrayList<>(height);
        for (int row = 0; row < height; row++) {
            rows.add(distinct(squares[row]));
        }
    }

    private static List<Cell> distinct(@Nullable Cell[] squares) {
        var cells = new ArrayList<Cell>();
        for (var cell : squares) {
            if (cell != null && (cells.isEmpty() || cells.getLast() != cell)) {
                cells.add(cell);
            }
        }
        return cells;
    }

    public int height() {
        return squares.length;
    }

    public int width() {
        return squares.length == 0 ? 0 : squares[0].length;
    }

    public @Nullable Cell at(int row, int column) {
        return row < height() && column < width() ? squares[row][column] : null;
    }

    /**
     * The cells of a row from left to right, each once, those that reach down from above included.
     */
    public List<Cell> row(int row) {
        return rows.get(row);
    }

    /** Words of a row that stand in it for the first time, not reaching down from above. */
    public List<Cell> own(int row) {
        return rows.get(row).stream()
                .filter(cell -> cell.row() == row && !cell.text().isEmpty())
                .toList();
    }
}
