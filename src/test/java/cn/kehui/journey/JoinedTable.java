package cn.kehui.journey;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The joined table as it stands on the page and in the downloaded file, for comparing. */
final class JoinedTable {
    private JoinedTable() {}

    /** The page's table, a line a row: the unit, then every cell; what is left out is not in it. */
    static List<List<String>> page(Page page) {
        var script =
                """
                () => [...document.querySelectorAll('.joined tbody, .joined tfoot:has(a)')].flatMap(body => {
                    const text = cell => (cell.querySelector('.text, .dash') || {}).textContent || '';
                    const unit = body.querySelector('th.unit');
                    const name = body.matches('tfoot') ? '合计' : text(unit);
                    return [...body.rows].filter(row => !row.matches('.left-out'))
                        .map(row => [name, ...[...row.cells].filter(cell => !cell.matches('.unit, .no'))
                            .map(cell => text(cell).replace(/^[\\d,]+(\\.\\d+)?$/, n => n.replaceAll(',', '')))]);
                })
                """;
        return page.evaluate(script) instanceof List<?> rows
                ? rows.stream()
                        .map(row -> ((List<?>) row).stream().map(String::valueOf).toList())
                        .toList()
                : List.of();
    }

    /** The same of the downloaded file. */
    static List<List<String>> sheet(Path file, boolean grouped) throws Exception {
        try (var book = WorkbookFactory.create(file.toFile())) {
            var sheet = book.getSheetAt(0);
            int head = grouped ? 3 : 2;
            int columns = sheet.getRow(head).getLastCellNum() - 2;
            var rows = new ArrayList<List<String>>();
            for (int i = head + 1; i <= sheet.getLastRowNum(); i++) {
                var row = sheet.getRow(i);
                if (row != null && !text(row, 1).isEmpty() && !text(row, 1).equals("（没有读出）")) {
                    var cells = new ArrayList<String>();
                    cells.add(text(row, 1).startsWith("合计") ? "合计" : text(row, 1));
                    for (int column = 2; column < columns; column++) {
                        cells.add(text(row, column));
                    }
                    rows.add(cells);
                }
            }
            return rows;
        }
    }

    private static String text(Row row, int column) {
        var cell = row.getCell(column);
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC
                ? new BigDecimal(Double.toString(cell.getNumericCellValue()))
                        .stripTrailingZeros()
                        .toPlainString()
                : cell.getStringCellValue();
    }
}
