package cn.kehui.sheet.table;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Finding.Level;
import cn.kehui.sheet.layout.ExcelText;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** How cells of the working table look. */
final class Look {
    private static final String STOPS = "FFC7CE";
    private static final String ASKS = "FFEB9C";
    private static final String GREY = "7F7F7F";
    private static final String HEAD = "DDEBF7";
    private static final double LINE = 15;
    private static final double TALLEST = 300;

    private Look() {}

    static void title(Worksheet sheet, int row, int columns) {
        sheet.range(row, 0, row, columns - 1).merge();
        sheet.style(row, 0)
                .fontName("黑体")
                .fontSize(16)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        sheet.rowHeight(row, 30);
    }

    static void head(Worksheet sheet, int row, int columns) {
        sheet.range(row, 0, row, columns - 1)
                .style()
                .bold()
                .fillColor(HEAD)
                .borderStyle(BorderStyle.THIN)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
    }

    /**
     * @param counted rows that are not in the totals are grey
     */
    static void body(Worksheet sheet, int row, int columns, boolean counted) {
        var style =
                sheet.range(row, 0, row, columns - 1)
                        .style()
                        .borderStyle(BorderStyle.THIN)
                        .verticalAlignment("center")
                        .wrapText(true);
        if (counted) {
            style.set();
        } else {
            style.fontColor(GREY).italic().set();
        }
    }

    static void total(Worksheet sheet, int row, int columns) {
        sheet.range(row, 0, row, columns - 1)
                .style()
                .bold()
                .borderStyle(BorderStyle.THIN)
                .verticalAlignment("center")
                .wrapText(true)
                .set();
    }

    /**
     * As high as its words; Excel shows no row above 409 points, and a table of such rows is no
     * table.
     */
    static void height(Worksheet sheet, int row, int lines) {
        sheet.rowHeight(row, Math.min(LINE * lines + 5, TALLEST));
    }

    static void found(Worksheet sheet, int row, int column, List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.level() == Level.STOPS)) {
            sheet.style(row, column).fillColor(STOPS).set();
        } else if (findings.stream().anyMatch(finding -> finding.level() == Level.ASKS)) {
            sheet.style(row, column).fillColor(ASKS).set();
        }
    }

    static void words(Worksheet sheet, int row, int column, String words) {
        if (!words.isEmpty()) {
            sheet.inlineString(row, column, ExcelText.cut(words));
        }
    }

    /** A number of more digits than Excel keeps stays words. */
    static void number(Worksheet sheet, int row, int column, BigDecimal number) {
        if (ExcelText.exact(number)) {
            sheet.value(row, column, number);
            var format = ExcelText.format(number);
            if (!format.isEmpty()) {
                sheet.style(row, column).format(format).set();
            }
        } else {
            words(sheet, row, column, number.toPlainString());
        }
    }
}
