package cn.kehui.sheet.table;

import static cn.kehui.sheet.table.Reported.JIMO;
import static cn.kehui.sheet.table.Reported.ROWS;
import static cn.kehui.sheet.table.Reported.TABLES;
import static cn.kehui.sheet.table.Reported.TOTALS;
import static cn.kehui.sheet.table.Reported.recommendation;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;

class JoinedTablesTest {
    @Test
    void theOfficialTableNumbersTheRowsOfAllUnitsOn() throws IOException {
        var rows =
                List.of(
                        recommendation("城阳区", 2),
                        new JoinedRow(
                                "重报", recommendation("x", 3).answers(), false, "x", List.of()),
                        recommendation("即墨区", 1));
        var out = new ByteArrayOutputStream();
        TABLES.docx(ROWS, rows.iterator(), out);
        var document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));

        assertThat(
                        document.getTables().getFirst().getRows().stream()
                                .map(
                                        row ->
                                                row.getTableCells().stream()
                                                        .map(XWPFTableCell::getText)
                                                        .toList())
                                .toList())
                .containsExactly(
                        List.of("序号", "活动名称", "活动简介", "举办时间、地点", "推荐单位", "联系人及电话"),
                        List.of("1", "活动0", "=简介", "", "城阳区", ""),
                        List.of("2", "活动1", "=简介", "", "城阳区", ""),
                        List.of("3", "活动0", "=简介", "", "即墨区", ""));
        assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText).toList())
                .containsExactly("推荐汇总表", "推荐单位：青岛市科学技术局", "共 3 项，已报 1 个单位。", "另有 1 份表未计入。");
    }

    @Test
    void theTotalsStandInTheOfficialLayout() throws IOException {
        var out = new ByteArrayOutputStream();
        TABLES.docx(TOTALS, List.of(JIMO).iterator(), out);
        var document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));

        assertThat(document.getTables().getFirst().getRow(0).getCell(1).getText()).isEqualTo("41");
        assertThat(document.getTables().getFirst().getRow(3).getCell(2).getText()).isEqualTo("3.5");
        assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText).toList())
                .containsExactly("统计汇总表", "地方/部门（盖章）：青岛市科学技术局", "已报 2 个单位，应报 3 个单位。");
    }

    @Test
    void theTotalsAreNumbersInExcel() throws IOException {
        var out = new ByteArrayOutputStream();
        TABLES.totalsXlsx(TOTALS, out);
        var sheet = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);

        assertThat(sheet.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(41);
        assertThat(sheet.getRow(21).getCell(0).getStringCellValue())
                .isEqualTo("已报 2 个单位，应报 3 个单位。");
    }

    @Test
    void thePdfHasAPageForEachUnitThatCountsAndOneForTheTotals() throws IOException {
        var out = new ByteArrayOutputStream();
        TABLES.pdf(TOTALS, List.of(JIMO, Reported.TWICE).iterator(), out);

        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(
                            new PDFTextStripper()
                                    .getText(pdf)
                                    .lines()
                                    .filter(
                                            line ->
                                                    line.startsWith("活动开展次数")
                                                            || line.startsWith("已报"))
                                    .toList())
                    .containsExactly("活动开展次数 38", "活动开展次数 41", "已报 2 个单位，应报 3 个单位。");
        }
    }
}
