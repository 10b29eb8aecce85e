package cn.kehui.sheet.table;

import static cn.kehui.sheet.table.Reported.STATISTICS;
import static cn.kehui.sheet.table.Reported.TABLES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/**
 * A total may be more than any one answer: it is a number, and is written out, wherever it goes.
 */
class LargeTotalsTest {
    private static final Joined LARGE =
            new Joined(
                    STATISTICS,
                    "统计汇总表",
                    "青岛市科学技术局",
                    Map.of("public_on_site", "1999999999999", "funds_city", "150000000000.5"),
                    "已报 2 个单位，应报 2 个单位");

    @Test
    void inTheOfficialTableOfExcel() throws IOException {
        var out = new ByteArrayOutputStream();
        TABLES.totalsXlsx(LARGE, out);

        assertThat(numbers(sheet(out)))
                .containsExactlyInAnyOrder("1999999999999", "150000000000.5");
    }

    @Test
    void inTheWorkingTable() throws IOException {
        var out = new ByteArrayOutputStream();
        TABLES.xlsx(LARGE, List.<JoinedRow>of().iterator(), out);

        assertThat(numbers(sheet(out)))
                .containsExactlyInAnyOrder("1999999999999", "150000000000.5");
    }

    @Test
    void inWord() throws IOException {
        var out = new ByteArrayOutputStream();
        TABLES.docx(LARGE, List.<JoinedRow>of().iterator(), out);
        var table =
                new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))
                        .getTables()
                        .getFirst();

        assertThat(table.getText()).contains("1999999999999", "150000000000.5");
    }

    private static Sheet sheet(ByteArrayOutputStream out) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
    }

    /** Every number of the sheet, as Excel shows it. */
    private static List<String> numbers(Sheet sheet) {
        var shown = new DataFormatter();
        var all = new java.util.ArrayList<String>();
        for (var row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
                    all.add(shown.formatCellValue(cell));
                }
            }
        }
        return all;
    }
}
