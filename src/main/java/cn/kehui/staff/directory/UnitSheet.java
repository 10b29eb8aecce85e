package cn.kehui.staff.directory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook that can be filled and imported: heads, rows, and a sheet that explains. */
final class UnitSheet {
    private static final int WIDTH = 256;

    private UnitSheet() {}

    /**
     * @param rows what it holds already; none: a template
     */
    static byte[] write(List<TypedUnit> rows) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var head = head(book);
            var text = book.createCellStyle();
            text.setDataFormat(book.createDataFormat().getFormat("@")); // a code stays as typed
            var sheet = book.createSheet("单位");
            heads(sheet, head, text);
            for (var row : rows) {
                var line = sheet.createRow(sheet.getLastRowNum() + 1);
                for (var column : UnitColumn.values()) {
                    var cell = line.createCell(column.ordinal());
                    cell.setCellStyle(text);
                    cell.setCellValue(row.cell(column));
                }
            }
            explain(book.createSheet("填写说明"), head);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static CellStyle head(XSSFWorkbook book) {
        var style = book.createCellStyle();
        var bold = book.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static void heads(XSSFSheet sheet, CellStyle head, CellStyle text) {
        var line = sheet.createRow(0);
        for (var column : UnitColumn.values()) {
            var cell = line.createCell(column.ordinal());
            cell.setCellStyle(head);
            cell.setCellValue(column.label());
            sheet.setDefaultColumnStyle(column.ordinal(), text);
            sheet.setColumnWidth(column.ordinal(), (column == UnitColumn.NAME ? 36 : 18) * WIDTH);
        }
        sheet.createFreezePane(0, 1);
    }

    private static void explain(XSSFSheet sheet, CellStyle head) {
        var line = sheet.createRow(0);
        var heads = List.of("列", "是否必填", "填什么");
        for (int i = 0; i < heads.size(); i++) {
            line.createCell(i).setCellValue(heads.get(i));
            line.getCell(i).setCellStyle(head);
        }
        for (var column : UnitColumn.values()) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(0).setCellValue(column.label());
            row.createCell(1).setCellValue(column.required() ? "必填" : "可以不填");
            row.createCell(2).setCellValue(column.hint());
        }
        sheet.setColumnWidth(0, 20 * WIDTH);
        sheet.setColumnWidth(1, 10 * WIDTH);
        sheet.setColumnWidth(2, 80 * WIDTH);
    }
}
