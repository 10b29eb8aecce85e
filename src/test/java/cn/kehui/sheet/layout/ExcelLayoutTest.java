package cn.kehui.sheet.layout;

import static cn.kehui.sheet.layout.Printouts.excel;
import static cn.kehui.sheet.layout.Printouts.form;
import static cn.kehui.sheet.layout.Printouts.merges;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.sheet.form.Answers;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

class ExcelLayoutTest {
    @Test
    void printsTheStatisticsTableWithItsMergedHeads() {
        var sheet = excel(form("week-statistics@2025"), Printouts.statistics("崂山区科学技术局", Map.of()));

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                .isEqualTo("2025年青岛市科技活动周和全国科技工作者日\n活动开展情况统计表");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("地方/部门（盖章）：崂山区科学技术局");
        assertThat(merges(sheet))
                .containsExactly(
                        "A11:A14", "A15:A16", "A17:A18", "A19:B19", "A1:C1", "A20:B20", "A21:B21",
                        "A2:C2", "A3:B3", "A4:A10");
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
    }

    @Test
    void figuresAreNumbersAndDashAndWordsAreWords() {
        var values =
                Map.of(
                        "events_held",
                        "1,280场",
                        "funds_central",
                        "—",
                        "funds_city",
                        "12.5万元",
                        "staff_other",
                        "0",
                        "public_on_site",
                        "300-500");
        var sheet = excel(form("week-statistics@2025"), Printouts.statistics("崂山区", values));

        assertThat(number(sheet, 2)).isEqualTo(1280);
        assertThat(words(sheet, 3)).isEqualTo("—");
        assertThat(number(sheet, 5)).isEqualTo(12.5);
        assertThat(sheet.getRow(6).getCell(2).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(number(sheet, 13)).isZero();
        assertThat(words(sheet, 14)).isEqualTo("300-500");
    }

    @Test
    void repeatsTheHeadAndNumbersTheRows() {
        var sheet = excel(form("recommendation@2025"), new Answers("", Map.of(), List.of()));

        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        assertThat(sheet.getRow(3).getCell(0).getNumericCellValue()).isEqualTo(1);
        assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).isEqualTo("（100字以内，方案可附后）");
        assertThat(sheet.getRow(9).getCell(0).getStringCellValue()).startsWith("2. 各区市推荐");
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    }

    @Test
    void wordsThatLookLikeAFormulaStayWords() {
        for (var words :
                List.of(
                        "=1+1",
                        "+86 532",
                        "-5",
                        "@SUM(A1)",
                        "_x000A_不是换行",
                        "=HYPERLINK(\"http://x\")")) {
            var row =
                    Map.of("name", words, "intro", "简介", "time_place", "5月24日", "contact", "8591");
            var cell =
                    excel(form("recommendation@2025"), new Answers("市南区", Map.of(), List.of(row)))
                            .getRow(3)
                            .getCell(1);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(words);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(!words.startsWith("_"));
        }
    }

    @Test
    void whatNoCellHoldsIsCutAndSaysSo() {
        var row = Map.of("name", "𠮷".repeat(40_000), "intro", "简介");
        var cell =
                excel(form("recommendation@2025"), new Answers("市南区", Map.of(), List.of(row)))
                        .getRow(3)
                        .getCell(1);

        assertThat(cell.getStringCellValue())
                .hasSizeLessThan(32_768)
                .endsWith("𠮷……（全文 40000 字，超过 Excel 单元格的上限，这里只有前 16323 字。全文见 Word 版）");
    }

    @Test
    void brokenCharactersBreakNoFile() {
        var row = Map.of("name", "甲\u0001\u000b乙\ud83d丙\ufffe", "intro", "x]]>y");
        var sheet =
                excel(
                        form("recommendation@2025"),
                        new Answers("市\u0000南区", Map.of(), List.of(row)));

        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("推荐单位：市南区");
        assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("甲\n乙丙");
        assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).isEqualTo("x]]>y");
    }

    @Test
    void theSameAnswersGiveTheSameBytes() {
        var form = form("week-statistics@2025");
        var answers = Printouts.statistics("崂山区", Map.of("events_held", "3"));

        assertThat(Printouts.bytes(out -> Printouts.LAYOUTS.xlsx(form, answers, out)))
                .isEqualTo(Printouts.bytes(out -> Printouts.LAYOUTS.xlsx(form, answers, out)));
        assertThat(Printouts.bytes(out -> Printouts.LAYOUTS.docx(form, answers, out)))
                .isEqualTo(Printouts.bytes(out -> Printouts.LAYOUTS.docx(form, answers, out)));
    }

    private static double number(XSSFSheet sheet, int row) {
        return sheet.getRow(row).getCell(2).getNumericCellValue();
    }

    private static String words(XSSFSheet sheet, int row) {
        return sheet.getRow(row).getCell(2).getStringCellValue();
    }
}
