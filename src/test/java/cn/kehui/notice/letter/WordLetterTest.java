package cn.kehui.notice.letter;

import static cn.kehui.notice.letter.Words.face;
import static cn.kehui.notice.letter.Words.height;
import static cn.kehui.notice.letter.Words.number;
import static cn.kehui.notice.letter.Words.paragraph;
import static cn.kehui.notice.letter.Words.run;
import static cn.kehui.notice.letter.Words.runs;
import static cn.kehui.notice.letter.Words.width;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The figures of GB/T 9704—2012, read back from the file. Lengths are in twentieths of a point. */
class WordLetterTest {
    private static final double MM = 1440 / 25.4;
    private final XWPFDocument single = Documents.word(Documents.single());
    private final XWPFDocument joint = Documents.word(Documents.joint());

    @Test
    void paperAndMarginsAreThoseOfTheStandard() {
        var section = single.getDocument().getBody().getSectPr();

        assertThat(number(section.getPgSz().getW())).isEqualTo(11906);
        assertThat(number(section.getPgSz().getH())).isEqualTo(16838);
        assertThat(number(section.getPgMar().getTop())).isEqualTo(Math.round(37 * MM));
        assertThat(number(section.getPgMar().getLeft())).isEqualTo(Math.round(28 * MM));
        assertThat(width(section)).isEqualTo((int) Math.round(156 * MM) + 1);
        assertThat(height(section)).isEqualTo((int) Math.round(225 * MM));
    }

    @Test
    void twentyTwoLinesOfTwentyEightCharactersFit() {
        var section = single.getDocument().getBody().getSectPr();
        int line =
                number(
                        single.getStyles()
                                .getStyle("body")
                                .getCTStyle()
                                .getPPr()
                                .getSpacing()
                                .getLine());

        assertThat(22 * line).isBetween(height(section) - 22, height(section));
        assertThat(number(section.getDocGrid().getLinePitch())).isEqualTo(line);
        for (var style : List.of("text", "flush", "signature")) {
            int closer = number(run(single, style).getSpacingArray(0).getVal());
            assertThat(28 * (320 + closer))
                    .as(style)
                    .isBetween(width(section) - 28, width(section));
        }
        assertThat(
                        single.getStyles()
                                .getStyle("body")
                                .getCTStyle()
                                .getPPr()
                                .getSpacing()
                                .getLineRule()
                                .toString())
                .isEqualTo("exact");
    }

    @Test
    void titleIsTwoHaoInXiaobiaosongAndBrokenBySense() {
        var title = paragraph(single, "青岛市科学技术局\n关于举办2025年青岛市科技活动周的通知");

        assertThat(title.getStyle()).isEqualTo("doctitle");
        assertThat(face(title.getRuns().getFirst())).isEqualTo("方正小标宋简体");
        assertThat(title.getRuns().getFirst().getFontSizeAsDouble()).isEqualTo(22);
    }

    @Test
    void levelsHaveTheirFaces() {
        assertThat(runs(paragraph(joint, "一、主题和时间"))).containsExactly("黑体 一、主题和时间");
        assertThat(runs(paragraph(joint, "（一）主题"))).containsExactly("楷体_GB2312 （一）主题");
        assertThat(runs(paragraph(joint, "（三）确保安全。")))
                .containsExactly("楷体_GB2312 （三）确保安全。", "仿宋_GB2312 主办单位和承办单位认真制定安全预案，讲求实效，不搞形式。");
        assertThat(runs(paragraph(joint, "1.讲座"))).allMatch(run -> run.startsWith("仿宋_GB2312 "));
        assertThat(runs(paragraph(joint, "（1）涉及"))).allMatch(run -> run.startsWith("仿宋_GB2312 "));
    }

    @Test
    void textIsIndentedByTwoCharactersAndAddresseesAreFlush() {
        var indent = single.getStyles().getStyle("text").getCTStyle().getPPr().getInd();

        assertThat(number(indent.getFirstLineChars())).isEqualTo(200);
        assertThat(number(indent.getFirstLine())).isEqualTo(2 * 315);
        assertThat(paragraph(single, "科技活动周是").getStyle()).isEqualTo("text");
        assertThat(paragraph(single, "各区（市、功能区）").getStyle()).isEqualTo("flush");
        assertThat(paragraph(single, "各区（市、功能区）").getText()).endsWith("各有关单位：");
    }

    @Test
    void aSealedDateStandsFourCharactersFromTheRightWithTheNameCentredAboveIt() {
        assertThat(paragraph(single, "2025年4月30日").getIndentationRight()).isEqualTo(4 * 315);
        // the name is 8 characters wide, the date 7: 2025 4 30 are seven figures, 年月日 three signs
        assertThat(paragraph(single, "青岛市科学技术局", "signature").getIndentationRight())
                .isEqualTo((int) Math.round((4 + (6.5 - 8) / 2) * 315));
    }

    @Test
    void enclosuresHangBehindTheirNumbers() {
        var first = paragraph(joint, "附件：1.2025年");
        var second = paragraph(joint, "2.现场照片拍摄要求");

        assertThat(first.getIndentationLeft()).isEqualTo(6 * 315);
        assertThat(first.getIndentationHanging()).isEqualTo(4 * 315);
        assertThat(second.getIndentationLeft()).isEqualTo(6 * 315);
        assertThat(second.getIndentationHanging()).isEqualTo(315);
        assertThat(second.getText()).endsWith("要求");
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(Documents.bytes(out -> Documents.LETTERS.docx(Documents.joint(), out)))
                .isEqualTo(Documents.bytes(out -> Documents.LETTERS.docx(Documents.joint(), out)));
    }

    @Test
    void whatWasTypedIsWhatThePageSays() throws IOException {
        var said =
                single.getParagraphs().stream()
                        .flatMap(each -> each.getText().replace('\t', ' ').lines())
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();

        assertThat(said).isEqualTo(LetterText.whole(Documents.single()).lines().toList());
    }
}
