package cn.kehui.week.gathering;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files with a table, as people send them. */
final class TableFiles {
    private TableFiles() {}

    static ByteArrayInputStream word(String... rows) throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("2025年科技活动周拟举办活动一览表");
            var table = document.createTable(rows.length, rows[0].split("\\|", -1).length);
            for (int row = 0; row < rows.length; row++) {
                var words = rows[row].split("\\|", -1);
                for (int column = 0; column < words.length; column++) {
                    table.getRow(row).getCell(column).setText(words[column]);
                }
            }
            var out = new ByteArrayOutputStream();
            document.write(out);
            return new ByteArrayInputStream(out.toByteArray());
        }
    }

    static ByteArrayInputStream excel(String... rows) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("一览表");
            for (int row = 0; row < rows.length; row++) {
                var words = rows[row].split("\\|", -1);
                var line = sheet.createRow(row);
                for (int column = 0; column < words.length; column++) {
                    line.createCell(column).setCellValue(words[column]);
                }
            }
            var out = new ByteArrayOutputStream();
            book.write(out);
            return new ByteArrayInputStream(out.toByteArray());
        }
    }
}
