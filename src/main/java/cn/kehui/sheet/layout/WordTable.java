package cn.kehui.sheet.layout;

import cn.kehui.sheet.layout.Plan.Cell;
import cn.kehui.sheet.layout.Plan.Look;
import cn.kehui.sheet.layout.Plan.Row;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Prints a plan's table in Word, row by row. Lengths are in twentieths of a point. */
final class WordTable {
    private static final int PORTRAIT_WIDTH = 8845;
    private static final int LANDSCAPE_WIDTH = 13890;
    private static final int LINE = 300;

    /** A row with fewer characters in each cell is not torn by the end of a page. */
    private static final int SHORT = 300;

    private final Xml xml;
    private final Plan plan;
    private final int[] columns;

    private WordTable(Plan plan, Xml xml) {
        this.xml = xml;
        this.plan = plan;
        this.columns = columns(plan);
    }

    static void print(Plan plan, Xml xml) throws IOException {
        new WordTable(plan, xml).table();
    }

    private static int[] columns(Plan plan) {
        int page = plan.landscape() ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH;
        int shares = plan.widths().stream().mapToInt(Integer::intValue).sum();
        return plan.widths().stream().mapToInt(width -> page * width / shares).toArray();
    }

    private void table() throws IOException {
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblW", "w:w", Integer.toString(sum(0, columns.length)), "w:type", "dxa")
                .empty("w:jc", "w:val", "center");
        borders();
        xml.empty("w:tblLayout", "w:type", "fixed");
        margins();
        xml.close().open("w:tblGrid");
        for (int width : columns) {
            xml.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        xml.close();
        int number = 0;
        for (var rows = plan.rows().iterator(); rows.hasNext(); number++) {
            row(rows.next(), number < plan.headRows());
        }
        xml.close();
    }

    private void borders() throws IOException {
        xml.open("w:tblBorders");
        for (var side : List.of("top", "left", "bottom", "right")) {
            xml.empty(
                    "w:" + side, "w:val", "single", "w:sz", "8", "w:space", "0", "w:color", "auto");
        }
        for (var side : List.of("insideH", "insideV")) {
            xml.empty(
                    "w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
        }
        xml.close();
    }

    private void margins() throws IOException {
        xml.open("w:tblCellMar");
        for (var side : List.of("top", "left", "bottom", "right")) {
            boolean upright = side.equals("top") || side.equals("bottom");
            xml.empty("w:" + side, "w:w", upright ? "20" : "85", "w:type", "dxa");
        }
        xml.close();
    }

    private void row(Row row, boolean head) throws IOException {
        xml.open("w:tr").open("w:trPr");
        if (head || row.cells().stream().allMatch(cell -> cell.text().length() < SHORT)) {
            xml.empty("w:cantSplit");
        }
        xml.empty(
                "w:trHeight",
                "w:val",
                Integer.toString(row.lines() * LINE + 80),
                "w:hRule",
                "atLeast");
        if (head) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        int column = 0;
        for (var cell : row.cells()) {
            cell(cell, column, row.lines());
            column += cell.across();
        }
        xml.close();
    }

    private void cell(Cell cell, int column, int lines) throws IOException {
        xml.open("w:tc").open("w:tcPr");
        xml.empty(
                "w:tcW",
                "w:w",
                Integer.toString(sum(column, column + cell.across())),
                "w:type",
                "dxa");
        if (cell.across() > 1) {
            xml.empty("w:gridSpan", "w:val", Integer.toString(cell.across()));
        }
        if (cell.down() > 1) {
            xml.empty("w:vMerge", "w:val", "restart");
        } else if (cell.look() == Look.BELOW) {
            xml.empty("w:vMerge");
        }
        boolean large = lines > 4 && cell.look() != Look.LABEL;
        xml.empty("w:vAlign", "w:val", large ? "top" : "center").close();
        for (var line : cell.text().isEmpty() ? List.of("") : cell.text().lines().toList()) {
            WordText.paragraph(
                    xml,
                    cell.look() == Look.BELOW
                            ? "label"
                            : cell.look().name().toLowerCase(Locale.ROOT),
                    List.of(line));
        }
        xml.close();
    }

    private int sum(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += columns[i];
        }
        return sum;
    }
}
