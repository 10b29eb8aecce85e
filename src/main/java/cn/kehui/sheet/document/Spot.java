package cn.kehui.sheet.document;

/**
 * A place in a mailed document, for people and for writing a problem beside it.
 *
 * @param words as a person would say it: 表1 第3行第2格, 统计表!C5
 * @param table which table or sheet, from 0; -1 for a line outside tables
 * @param row of the table as the file counts it, from 0; of a line: which paragraph
 * @param cell of the row as the file counts it, from 0
 */
public record Spot(String words, int table, int row, int cell) {
    public static Spot line(int paragraph) {
        return new Spot("第" + (paragraph + 1) + "段", -1, paragraph, 0);
    }

    /** Above the pages: not in the text, so that it has no number. */
    public static Spot head() {
        return new Spot("页眉", -1, -1, 0);
    }

    public static Spot cell(int table, int row, int cell) {
        return new Spot(
                "表" + (table + 1) + " 第" + (row + 1) + "行第" + (cell + 1) + "格", table, row, cell);
    }

    public static Spot sheet(String name, int table, int row, int column) {
        return new Spot(
                name
                        + "!"
                        + org.apache.poi.ss.util.CellReference.convertNumToColString(column)
                        + (row + 1),
                table,
                row,
                column);
    }
}
