package cn.kehui.sheet.layout;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form set out on a grid, before it is known whether Word, Excel or PDF prints it.
 *
 * @param mark above the title, flush left, such as 附件1; as a rule empty
 * @param title its lines
 * @param unitLine above the table; empty if the form has none
 * @param widths of the columns, in half-width characters; they are shares of the page
 * @param headRows how many rows at the top are repeated on every page
 * @param framed whether the table has lines around its cells; without, it is a list of numbered
 *     lines
 * @param rows each covers every column; handed out once and one by one, so that a long table needs
 *     no memory
 * @param notes printed beneath, asked for after the last row
 */
record Plan(
        String mark,
        List<String> title,
        String unitLine,
        boolean landscape,
        List<Integer> widths,
        int headRows,
        boolean framed,
        Stream<Row> rows,
        Supplier<List<String>> notes) {

    /** What a cell is to the eye. */
    enum Look {
        HEAD,
        LABEL,
        VALUE,
        FIGURE,
        HINT,
        /** Not a cell of its own: the cell above reaches down to here. */
        BELOW
    }

    /**
     * @param lines how many lines of text the row is high at least
     */
    record Row(int lines, List<Cell> cells) {
        static Row of(int lines, Cell... cells) {
            return new Row(lines, List.of(cells));
        }
    }

    /**
     * @param text tidy, lines apart by \n
     * @param number the same as a number, for a spreadsheet; null where it is none
     * @param across columns it covers
     * @param down rows it covers
     */
    record Cell(Look look, String text, @Nullable BigDecimal number, int across, int down) {
        static Cell head(String text) {
            return new Cell(Look.HEAD, text, null, 1, 1);
        }

        static Cell label(String text) {
            return new Cell(Look.LABEL, text, null, 1, 1);
        }

        static Cell below() {
            return new Cell(Look.BELOW, "", null, 1, 1);
        }

        Cell across(int columns) {
            return new Cell(look, text, number, columns, down);
        }

        Cell down(int rows) {
            return new Cell(look, text, number, across, rows);
        }
    }

    Plan unframed() {
        return new Plan(mark, title, unitLine, landscape, widths, headRows, false, rows, notes);
    }

    Plan lying(boolean whether) {
        return new Plan(mark, title, unitLine, whether, widths, headRows, framed, rows, notes);
    }

    int columns() {
        return widths.size();
    }
}
