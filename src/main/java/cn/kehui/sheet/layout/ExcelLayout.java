package cn.kehui.sheet.layout;

import cn.kehui.sheet.layout.Plan.Cell;
import cn.kehui.sheet.layout.Plan.Look;
import cn.kehui.sheet.layout.Plan.Row;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Prints a plan as one sheet of a workbook. */
final class ExcelLayout {
    private static final double TITLE_LINE = 27;
    private static final double LINE = 18;

    /** The tallest row that Excel shows, in points. */
    private static final double TALLEST = 409;

    /** A half-width character of 12 points is this much wider than Excel's unit of width. */
    private static final double WIDER = 1.15;

    private final Plan plan;
    private final XSSFSheet sheet;
    private final ExcelStyles styles;
    private int next;

    private ExcelLayout(Plan plan, XSSFWorkbook book, String name) {
        this.plan = plan;
        this.sheet = book.createSheet(name);
        this.styles = new ExcelStyles(book);
    }

    /**
     * @param name of the sheet
     */
    static void print(Plan plan, String name, OutputStream out) throws IOException {
        try (var book = new XSSFWorkbook()) {
            new ExcelLayout(plan, book, name).print();
            SteadyZip.write(book, out);
        }
    }

    private void print() {
        for (int i = 0; i < plan.columns(); i++) {
            sheet.setColumnWidth(i, (int) (plan.widths().get(i) * WIDER * 256));
        }
        across(
                String.join("\n", plan.title()),
                styles.title(),
                TITLE_LINE * plan.title().size() + 12);
        if (!plan.unitLine().isEmpty()) {
            across(
                    plan.unitLine(),
                    styles.unitLine(),
                    26 + LINE * (Width.lines(plan.unitLine(), width(0, plan.columns())) - 1));
        }
        int head = next;
        plan.rows().forEach(this::row);
        for (var note : plan.notes().get()) {
            across(note, styles.note(), LINE * Width.lines(note, width(0, plan.columns())));
        }
        paper(head);
    }

    /** One cell over the whole width. */
    private void across(String words, CellStyle style, double height) {
        var row = sheet.createRow(next);
        row.setHeightInPoints((float) Math.min(height, TALLEST));
        var cell = row.createCell(0);
        cell.setCellStyle(style);
        cell.setCellValue(ExcelText.cut(words));
        merge(next, next, 0, plan.columns() - 1);
        next++;
    }

    private void row(Row cells) {
        var row = sheet.createRow(next);
        row.setHeightInPoints((float) Math.min(height(cells), TALLEST));
        int column = 0;
        for (var cell : cells.cells()) {
            boolean top = cells.lines() > 4 && cell.look() != Look.LABEL;
            fill(row, column, cell, top);
            if (cell.across() > 1 || cell.down() > 1) {
                merge(next, next + cell.down() - 1, column, column + cell.across() - 1);
            }
            column += cell.across();
        }
        next++;
    }

    private void fill(XSSFRow row, int column, Cell cell, boolean top) {
        boolean number = cell.number() != null && ExcelText.exact(cell.number());
        var look = cell.look() == Look.BELOW ? Look.LABEL : cell.look();
        var style =
                number
                        ? styles.number(look, top, cell.number())
                        : styles.cell(look, ExcelText.looksLikeFormula(cell.text()), top);
        for (int i = column; i < column + cell.across(); i++) {
            row.createCell(i).setCellStyle(style);
        }
        if (number) {
            row.getCell(column).setCellValue(cell.number().doubleValue());
        } else if (!cell.text().isEmpty()) {
            row.getCell(column).setCellValue(ExcelText.cut(cell.text()));
        }
    }

    private double height(Row row) {
        int lines = 1;
        int column = 0;
        for (var cell : row.cells()) {
            int needed = Width.lines(cell.text(), width(column, column + cell.across()));
            lines = cell.down() > 1 ? lines : Math.max(lines, needed);
            column += cell.across();
        }
        return LINE * Math.max(lines, row.lines()) + 8;
    }

    private double width(int from, int to) {
        return plan.widths().subList(from, to).stream().mapToInt(Integer::intValue).sum() - 1.5;
    }

    private void merge(int fromRow, int toRow, int from, int to) {
        if (fromRow < toRow || from < to) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(fromRow, toRow, from, to));
        }
    }

    private void paper(int head) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(plan.landscape());
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setDisplayGridlines(false);
        if (plan.headRows() > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(head, head + plan.headRows() - 1, -1, -1));
        }
    }
}
