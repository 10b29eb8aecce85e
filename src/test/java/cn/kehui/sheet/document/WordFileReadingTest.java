package cn.kehui.sheet.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.fuzz.Crafted;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of a DOCX is what a reader of the printed page sees. */
class WordFileReadingTest {
    private static List<String> read(String body) {
        return Shown.blocks(Crafted.docx(body));
    }

    private static String run(String words) {
        return run("", words);
    }

    private static String run(String look, String words) {
        return "<w:r><w:rPr>"
                + look
                + "</w:rPr><w:t xml:space=\"preserve\">"
                + words
                + "</w:t></w:r>";
    }

    private static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    private static String tc(String... content) {
        return "<w:tc>" + String.join("", content) + "</w:tc>";
    }

    private static String tbl(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>"
                + "<w:tr>".concat(String.join("</w:tr><w:tr>", rows))
                + "</w:tr></w:tbl>";
    }

    private static String row(String... cells) {
        return String.join("", cells);
    }

    @Test
    void takesInsertionsAndLeavesDeletions() {
        assertThat(
                        read(
                                tbl(
                                        row(
                                                tc(
                                                        p(
                                                                "<w:ins>"
                                                                        + run("42")
                                                                        + "</w:ins><w:del><w:r><w:delText>30</w:delText></w:r></w:del>")),
                                                tc(
                                                        p(
                                                                "<w:moveFrom>"
                                                                        + run("a")
                                                                        + "</w:moveFrom>"
                                                                        + run("b")))))))
                .containsExactly("42 [REVISED] | b [REVISED]");
        assertThat(
                        read(
                                "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>"
                                        + tc(p(run("gone")))
                                        + "</w:tr><w:tr>"
                                        + tc(p(run("here")))
                                        + "</w:tr></w:tbl>"))
                .containsExactly("here");
    }

    @Test
    void leavesOutWhatIsStruckOrHidden() {
        assertThat(
                        read(
                                tbl(
                                        row(
                                                tc(p(run("<w:strike/>", "30"), run("42"))),
                                                tc(p(run("<w:dstrike w:val=\"1\"/>", "3"))),
                                                tc(p(run("<w:strike w:val=\"0\"/>", "5"))),
                                                tc(p(run("<w:vanish/>", "x"), run("6")))))))
                .containsExactly("42 [STRUCK] |  [STRUCK] | 5 | 6 [HIDDEN]");
    }

    @Test
    void promptsAreNoAnswers() {
        var prompt =
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                        + run("单击此处输入文字。")
                        + "</w:sdtContent></w:sdt>";
        var filled =
                "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>"
                        + run("12")
                        + "</w:sdtContent></w:sdt>";
        assertThat(
                        read(
                                tbl(
                                        row(
                                                tc(p(prompt)),
                                                tc(p(filled)),
                                                "<w:sdt><w:sdtContent>"
                                                        + tc(p(run("7")))
                                                        + "</w:sdtContent></w:sdt>"))))
                .containsExactly(" | 12 | 7");
    }

    @Test
    void readsEachTextBoxOnce() {
        var box =
                "<w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:drawing><w:txbxContent>"
                        + p(run("单位：崂山区"))
                        + "</w:txbxContent></w:drawing></mc:Choice>"
                        + "<mc:Fallback><w:pict><w:txbxContent>"
                        + p(run("单位：崂山区"))
                        + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(read(p(run("前"), box) + p(run("后")))).containsExactly("前", "单位：崂山区", "后");
    }

    @Test
    void aSmallTableInAnEmptyCellIsItsAnswer() {
        var inner = tbl(row(tc(p(run("4")), p(run("5"))), tc(p())));
        assertThat(read(tbl(row(tc(p(run("次数"))), tc(inner, p()))))).containsExactly("次数 | 4/5");
        assertThat(read(tbl(tc(p(run("次数")), inner, p())))).containsExactly("次数", "4/5 | ");
        var large = tbl(tc(p(run("a"))), tc(p(run("b"))), tc(p(run("c"))), tc(p(run("d"))));
        assertThat(read(tbl(tc(large, p())))).containsExactly("", "a\nb\nc\nd");
    }

    @Test
    void cellsThatAreMergedAreOne() {
        var starts = "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>";
        var goesOn = "<w:tcPr><w:vMerge/></w:tcPr>";
        assertThat(
                        read(
                                tbl(
                                        tc(starts, p(run("组"))) + tc(p(run("a"))) + tc(p(run("1"))),
                                        tc(goesOn, p()) + tc(p(run("b"))) + tc(p(run("2"))),
                                        tc(
                                                        "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>",
                                                        p(run("c")))
                                                + tc(p(run("3"))))))
                .containsExactly("组 2×1 | a | 1\nb | 2\nc 1×2 | 3");
    }

    @Test
    void raisedDigitsAreFootnotesAndFieldsShowTheirResult() {
        assertThat(read(p(run("12"), run("<w:vertAlign w:val=\"superscript\"/>", "1"))))
                .containsExactly("12¹");
        assertThat(
                        read(
                                p(
                                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                                + run("17")
                                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")))
                .containsExactly("17");
        assertThat(
                        read(
                                p(
                                        "<w:fldSimple w:instr=\"DATE\">"
                                                + run("5月")
                                                + "</w:fldSimple><w:hyperlink>"
                                                + run("a@b.cn")
                                                + "</w:hyperlink><w:r><w:tab/><w:t>1</w:t><w:br/><w:t>2</w:t></w:r>")))
                .containsExactly("5月a@b.cn 1\n2");
        assertThat(
                        read(
                                p(
                                        "<w:r><w:ruby><w:rubyPr/><w:rt>"
                                                + run("lao")
                                                + "</w:rt><w:rubyBase>"
                                                + run("崂")
                                                + "</w:rubyBase></w:ruby></w:r>"
                                                + run("山"))))
                .containsExactly("崂山");
    }

    @Test
    void theHeadOfThePageComesLast() {
        var paper =
                Shown.paper(
                        Crafted.docx(p(run("正文")))
                                .head(p(run("崂山区科技局")) + p(run("崂山区科技局")) + tbl(tc(p(run("内部"))))));
        assertThat(paper.blocks())
                .containsExactly(
                        new Paper.Line("正文", Spot.line(0)),
                        new Paper.Line("崂山区科技局", Spot.head()),
                        new Paper.Line("内部", Spot.head()));
    }
}
