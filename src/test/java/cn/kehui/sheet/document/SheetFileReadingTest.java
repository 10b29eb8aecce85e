package cn.kehui.sheet.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.fuzz.Crafted;
import cn.kehui.ground.base.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of an XLSX is what Excel shows, but never with fewer digits than are stored. */
class SheetFileReadingTest {
    private static final String STYLES =
            "<styleSheet "
                    + Crafted.S
                    + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"0&quot;人次&quot;\"/><numFmt numFmtId=\"165\" formatCode=\"0.0&quot;万&quot;\"/>"
                    + "<numFmt numFmtId=\"166\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts><fonts><font/><font><strike/></font></fonts>"
                    + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>";

    private static List<String> read(String sheet) {
        return Shown.blocks(Crafted.xlsx(sheet));
    }

    /** One cell with a format: what it shows. */
    private static String shows(String value, int format) {
        return shows(value, format, 0, "");
    }

    private static String shows(String value, int format, int font, String workbook) {
        var xf = "<xf numFmtId=\"0\"/><xf numFmtId=\"" + format + "\" fontId=\"" + font + "\"/>";
        var file =
                Crafted.xlsx(
                                "<sheetData><row><c s=\"1\"><v>"
                                        + value
                                        + "</v></c></row></sheetData>")
                        .with("xl/styles.xml", STYLES.formatted(xf));
        if (!workbook.isEmpty()) {
            file.with(
                    "xl/workbook.xml",
                    "<workbook "
                            + Crafted.S
                            + ">"
                            + workbook
                            + "<sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        }
        return Shown.blocks(file).getFirst().replaceAll(" \\| $", "");
    }

    @Test
    void showsNumbersAsExcelDoes() {
        assertThat(shows("1200", 0)).isEqualTo("1200");
        assertThat(shows("1200.5", 3)).as("#,##0 hides the half, it stays").isEqualTo("1200.5");
        assertThat(shows("3.1", 2)).isEqualTo("3.10");
        assertThat(shows("0.125", 2)).as("0.00 hides a digit, it stays").isEqualTo("0.125");
        assertThat(shows("12.300000000000001", 0)).isEqualTo("12.3");
        assertThat(shows("1E+3", 0)).isEqualTo("1000");
        assertThat(shows("13800000000", 0)).isEqualTo("13800000000");
        assertThat(shows("500", 164)).isEqualTo("500人次");
        assertThat(shows("1.2", 165)).isEqualTo("1.2万");
        assertThat(shows("0.5", 9)).isEqualTo("50%");
        assertThat(shows("0.5", 0)).as("an unused style's percent does not count").isEqualTo("0.5");
    }

    @Test
    void showsDates() {
        assertThat(shows("45797", 14)).isEqualTo("2025年5月20日");
        assertThat(shows("45797", 31)).isEqualTo("2025年5月20日");
        assertThat(shows("45797", 57)).isEqualTo("2025年5月20日");
        assertThat(shows("45797", 58)).isEqualTo("2025年5月20日");
        assertThat(shows("45797", 166)).isEqualTo("2025年5月20日");
        assertThat(shows("45797.375", 22)).isEqualTo("2025年5月20日 9:00");
        assertThat(shows("44335", 14, 0, "<workbookPr date1904=\"1\"/>")).isEqualTo("2025年5月20日");
    }

    @Test
    void showsFormulasByTheirResult() {
        assertThat(
                        read(
                                "<sheetData><row><c><f>A1+1</f><v>7</v></c><c><f>SUM(B:B)</f></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c t=\"str\"><f>T()</f><v>字</v></c><c t=\"b\"><v>1</v></c></row></sheetData>"))
                .containsExactly("7 | =SUM(B:B) | #DIV/0! | 字 | TRUE | ");
    }

    @Test
    void readsSharedAndInlineTexts() {
        var file =
                Crafted.xlsx(
                                "<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><r><t>甲</t></r><r><t>乙</t></r></is></c><c t=\"s\"><v>9</v></c></row></sheetData>")
                        .with(
                                "xl/sharedStrings.xml",
                                "<sst "
                                        + Crafted.S
                                        + "><si><t xml:space=\"preserve\"> 名_x000A_称 </t><rPh><t>ming</t></rPh></si>"
                                        + "<si><r><rPr><strike/></rPr><t>30</t></r><r><t>42</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r></si></sst>");
        assertThat(Shown.blocks(file)).containsExactly("名/称 | 42¹ [STRUCK] | 甲乙 | #?9 | ");
    }

    @Test
    void marksWhatIsHiddenOrStruck() {
        assertThat(
                        read(
                                "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row hidden=\"1\"><c><v>3</v></c></row></sheetData>"))
                .containsExactly("1 | 2 [HIDDEN] | \n3 [HIDDEN] |  | ");
        assertThat(shows("5", 0, 1, "")).isEqualTo("5 [STRUCK]");
    }

    @Test
    void leavesHiddenSheetsOut() {
        var file =
                Crafted.xlsx("<sheetData><row><c><v>1</v></c></row></sheetData>")
                        .with(
                                "xl/worksheets/sheet2.xml",
                                "<worksheet "
                                        + Crafted.S
                                        + "><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>");
        var list =
                "<workbook "
                        + Crafted.S
                        + "><sheets><sheet name=\"一\" sheetId=\"1\" state=\"%s\" r:id=\"rId1\"/><sheet name=\"二\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>";
        assertThat(Shown.blocks(file.with("xl/workbook.xml", list.formatted("hidden"))))
                .containsExactly("2 | ");
        assertThat(Shown.blocks(file.with("xl/workbook.xml", list.formatted("visible"))))
                .containsExactly("1 | ", "2 | ");
    }

    private static List<Finding> hidden(String cells) {
        var list =
                "<workbook "
                        + Crafted.S
                        + "><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"二\" sheetId=\"2\" state=\"veryHidden\" r:id=\"rId2\"/></sheets></workbook>";
        var sheet = "<worksheet " + Crafted.S + "><sheetData>" + cells + "</sheetData></worksheet>";
        return Shown.paper(
                        Crafted.xlsx("<sheetData><row><c><v>1</v></c></row></sheetData>")
                                .with("xl/workbook.xml", list)
                                .with("xl/worksheets/sheet2.xml", sheet))
                .findings();
    }

    @Test
    void saysThatASheetIsHiddenAndAsksWhereItHoldsFigures() {
        var label = "<c t=\"inlineStr\"><is><t>次数</t></is></c>";
        assertThat(hidden("<row>" + label + "<c><v>12</v></c></row>"))
                .containsExactly(Finding.asks("file", "file.hidden-sheet", "二"));
        assertThat(hidden("<row>" + label + "</row><row>" + label + "</row>"))
                .containsExactly(Finding.notes("file", "file.hidden-sheet", "二"));
        assertThat(hidden("")).isEmpty();
    }

    @Test
    void mergedCellsAreOneWhereverTheSheetBegins() {
        var paper =
                Shown.paper(
                        Crafted.xlsx(
                                "<sheetData><row r=\"5\"><c r=\"C5\" t=\"inlineStr\"><is><t>组</t></is></c><c r=\"D5\"><v>1</v></c></row><row r=\"7\"><c r=\"D7\"><v>2</v></c></row></sheetData>"
                                        + "<mergeCells><mergeCell ref=\"C5:C7\"/><mergeCell ref=\"broken\"/></mergeCells>"));
        var table = (Paper.Table) paper.blocks().getFirst();
        assertThat(Shown.table(table)).isEqualTo("组 2×1 | 1 | \n2 | ");
        assertThat(table.cells().get(3).spot()).isEqualTo(new Spot("表!D7", 0, 6, 3));
    }

    @Test
    void anAddressBeyondWhatASheetHasIsNoneAndTheOthersStand() {
        var many = "9".repeat(40);
        for (var odd :
                List.of("A" + many, "A-1", many, "中1", "ＡＢ1", "ABCDEFG1", "", "A2147483648")) {
            assertThat(
                            read(
                                    "<sheetData><row r=\"%s\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
                                                    .formatted(odd.replace("A", ""))
                                            + "<row><c r=\"%s\"><v>3</v></c><c><v>4</v></c></row></sheetData>"
                                                    .formatted(odd)
                                            + "<mergeCells><mergeCell ref=\"%s:B%s\"/></mergeCells>"
                                                    .formatted(odd, many)))
                    .as(odd)
                    .containsExactly("1 | 2 | \n3 | 4 | ");
        }
        for (var row : List.of("0", "-2147483648", "1048577", "2147483647")) {
            var sheet =
                    "<sheetData><row><c><v>1</v></c></row><row r=\"%s\"><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>";
            var table =
                    (Paper.Table)
                            Shown.paper(Crafted.xlsx(sheet.formatted(row))).blocks().getFirst();
            assertThat(table.cells())
                    .extracting(cell -> cell.text() + " " + cell.spot().words())
                    .as(row)
                    .contains("1 表!A1", "2 表!A2", "3 表!A3");
        }
    }

    @Test
    void hidesNoMoreColumnsThanThereAre() {
        var hidden =
                "<cols><col min=\"-2147483648\" max=\"1\" hidden=\"1\"/><col min=\"3\" max=\"2147483647\" hidden=\"1\"/><col min=\"9\" max=\"2\" hidden=\"1\"/></cols>";
        assertThat(
                        read(
                                hidden
                                        + "<sheetData><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row></sheetData>"))
                .containsExactly("1 [HIDDEN] | 2 | 3 [HIDDEN] | ");
    }
}
