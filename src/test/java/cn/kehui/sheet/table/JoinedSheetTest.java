package cn.kehui.sheet.table;

import static cn.kehui.sheet.table.Reported.JIMO;
import static cn.kehui.sheet.table.Reported.ROWS;
import static cn.kehui.sheet.table.Reported.TABLES;
import static cn.kehui.sheet.table.Reported.TOTALS;
import static cn.kehui.sheet.table.Reported.TWICE;
import static cn.kehui.sheet.table.Reported.recommendation;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.table.JoinedSheet.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class JoinedSheetTest {
    @Test
    void putsTheUnitOfMeasureInEachHeadAndTheGroupAbove() throws IOException {
        var sheet = working(TOTALS, List.of(JIMO), Limits.EXCEL).getSheetAt(0);

        assertThat(cells(sheet, 2)).containsExactly("活动经费投入数量", "工作人员参与数量", "活动群众参与数量", "宣传报道情况");
        assertThat(cells(sheet, 3))
                .containsExactly(
                        "序号",
                        "单位",
                        "活动开展次数（次）",
                        "中央财政经费投入情况（万元）",
                        "省级、副省级财政经费投入情况（万元）",
                        "市级财政经费投入情况（万元）",
                        "县级财政经费投入情况（万元）",
                        "企业赞助经费情况（万元）",
                        "实物投入情况",
                        "其他经费情况（万元）",
                        "专职人员数量（人次）",
                        "科技工作者参与数量（人次）",
                        "科技志愿者数量（人次）",
                        "其他人员数量（人次）",
                        "线下活动群众参与数量（人次）",
                        "线上活动群众参与数量（人次）",
                        "参与媒体数量（家）",
                        "宣传报道数量（篇）",
                        "活动期间开放的科普场馆数量（个）",
                        "活动期间开放的科研机构数量（个）",
                        "活动期间开放的大学数量（所）",
                        "来源文件",
                        "问题");
        assertThat(
                        sheet.getMergedRegions().stream()
                                .map(region -> region.formatAsString())
                                .sorted()
                                .toList())
                .containsExactly("A1:W1", "D3:J3", "K3:N3", "O3:P3", "Q3:R3");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:W5");
    }

    @Test
    void numbersAreNumbersAndTheTotalSaysOfHowMany() throws IOException {
        var sheet = working(TOTALS, List.of(JIMO, TWICE), Limits.EXCEL).getSheetAt(0);

        assertThat(sheet.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(38);
        assertThat(sheet.getRow(4).getCell(3).getStringCellValue()).isEqualTo("—");
        assertThat(sheet.getRow(4).getCell(5).getNumericCellValue()).isEqualTo(3.5);
        assertThat(sheet.getRow(4).getCell(7).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(cells(sheet, 6)).containsExactly("合计（已报 2 个单位，应报 3 个单位）", "41", "3.5");
        assertThat(cells(sheet, 7)).containsExactly("共 2 行。已报 2 个单位，应报 3 个单位。");
    }

    @Test
    void marksWhatIsWrongOnTheCellAndListsIt() throws IOException {
        var book = working(TOTALS, List.of(JIMO, TWICE), Limits.EXCEL);
        var sheet = book.getSheetAt(0);

        assertThat(fill(sheet, 4, 14)).isEqualTo("FFFFC7CE");
        assertThat(fill(sheet, 4, 2)).isEqualTo("FFFFEB9C");
        assertThat(sheet.getRow(4).getCell(14).getCellComment().getString().getString())
                .contains("“300-500”读不成一个数");
        assertThat(sheet.getRow(5).getCell(22).getStringCellValue())
                .startsWith("未计入合计。\n单位：没有写明是哪个单位");
        assertThat(
                        book.getFontAt(sheet.getRow(5).getCell(1).getCellStyle().getFontIndex())
                                .getXSSFColor()
                                .getARGBHex())
                .isEqualTo("FF7F7F7F");
        assertThat(cells(book.getSheetAt(1), 0)).containsExactly("来源文件", "单位", "位置", "程度", "问题");
        assertThat(cells(book.getSheetAt(1), 1))
                .containsExactly(
                        "即墨区.docx",
                        "即墨区",
                        "线下活动群众参与数量",
                        "必须改正",
                        "“300-500”读不成一个数。请填一个整数或小数，例如 1200 或 1.2万。");
        assertThat(cells(book.getSheetAt(1), 4)).containsExactly("共 3 条。");
    }

    @Test
    void aFormOfRowsIsALineARowWithItsUnit() throws IOException {
        var row =
                recommendation(
                        "城阳区",
                        4,
                        Finding.stops("rows[1].intro", "text.too-long", 124, 100),
                        Finding.stops("rows[3]", "rows.over-quota", "区市", 3, 4, "附件1 说明2"));
        var sheet =
                working(
                                ROWS,
                                List.of(
                                        row,
                                        recommendation(
                                                "空表", 0, Finding.stops("rows", "rows.none"))),
                                Limits.EXCEL)
                        .getSheetAt(0);

        assertThat(cells(sheet, 3)).containsExactly("1", "城阳区", "活动0", "=简介", "城阳区.docx");
        assertThat(cells(sheet, 4))
                .containsExactly(
                        "2",
                        "城阳区",
                        "活动1",
                        "=简介",
                        "城阳区.docx",
                        "第 2 行 活动简介：共 124 字，超过 100 字。请压缩到 100 字以内。");
        assertThat(fill(sheet, 4, 3)).isEqualTo("FFFFC7CE");
        assertThat(fill(sheet, 6, 0)).isEqualTo("FFFFC7CE");
        assertThat(cells(sheet, 7)).containsExactly("5", "空表", "空表.docx", "表格：表里没有填任何一行。");
        assertThat(cells(sheet, 8)).containsExactly("共 5 行。已报 1 个单位。");
    }

    @Test
    void whatDoesNotFitIsSaid() throws IOException {
        var book =
                working(
                        ROWS,
                        List.of(
                                recommendation(
                                        "城阳区",
                                        9,
                                        Finding.stops("rows[0].name", "answer.missing", "x"),
                                        Finding.stops("rows[1].name", "answer.missing", "x"))),
                        new Limits(10, 1));

        assertThat(cells(book.getSheetAt(0), 6)).containsExactly("共 9 行。已报 1 个单位。");
        assertThat(cells(book.getSheetAt(0), 7))
                .containsExactly("共 9 行，超过 Excel 的上限，这里只有前 3 行，还有 6 行没有写进来。请分批汇总。");
        assertThat(cells(book.getSheetAt(0), 8))
                .containsExactly("批注只加到前 1 处，还有 1 处只有底色。全部问题见“问题清单”。");
    }

    private static XSSFWorkbook working(Joined joined, List<JoinedRow> rows, Limits limits)
            throws IOException {
        var out = new ByteArrayOutputStream();
        TABLES.xlsx(joined, rows.iterator(), out, limits);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    /** The cells of a row that are not empty, as words. */
    private static List<String> cells(XSSFSheet sheet, int row) {
        var words = new ArrayList<String>();
        for (var cell : sheet.getRow(row)) {
            switch (cell.getCellType()) {
                case NUMERIC ->
                        words.add(
                                java.math.BigDecimal.valueOf(cell.getNumericCellValue())
                                        .stripTrailingZeros()
                                        .toPlainString());
                case STRING -> words.add(cell.getStringCellValue());
                default -> {}
            }
        }
        return words;
    }

    private static String fill(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row)
                .getCell(column)
                .getCellStyle()
                .getFillForegroundXSSFColor()
                .getARGBHex();
    }
}
