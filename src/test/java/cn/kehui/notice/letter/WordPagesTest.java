package cn.kehui.notice.letter;

import static cn.kehui.notice.letter.Words.face;
import static cn.kehui.notice.letter.Words.paragraph;
import static cn.kehui.notice.letter.Words.run;
import static cn.kehui.notice.letter.Words.runs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** What stands around the text: heading, seals, attachments, page numbers. */
class WordPagesTest {
    private static final double MM = 1440 / 25.4;
    private final XWPFDocument single = Documents.word(Documents.single());
    private final XWPFDocument joint = Documents.word(Documents.joint());

    @Test
    void aFormStandsOnPaperOfItsOwnBeneathItsMark() {
        var sections =
                joint.getDocument().getBody().getPList().stream()
                        .filter(each -> each.isSetPPr() && each.getPPr().isSetSectPr())
                        .map(each -> each.getPPr().getSectPr())
                        .toList();

        assertThat(sections).hasSize(3);
        assertThat(sections.get(1).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(joint.getTables().getLast().getRow(0).getCell(1).getText()).isEqualTo("活动名称");
        assertThat(runs(paragraph(joint, "附件1"))).containsExactly("黑体 附件1");
        assertThat(runs(paragraph(joint, "附件2"))).containsExactly("黑体 附件2");
        assertThat(joint.getDocument().getBody().getSectPr().getType().getVal())
                .as("版记 on the next even page")
                .isEqualTo(STSectionMark.EVEN_PAGE);
    }

    @Test
    void theRedHeadingStands35MmDownAndNamesTheLeadBodyFirst() {
        assertThat(single.getParagraphs().getFirst().getSpacingBetween()).isEqualTo(1984 / 20.0);
        var red = paragraph(single, "青岛市科学技术局文件").getRuns().getFirst();
        assertThat(red.getColor()).isEqualTo("FF0000");
        assertThat(face(red)).isEqualTo("方正小标宋简体");
        var table = joint.getTables().getFirst();
        assertThat(table.getRows().stream().map(row -> row.getCell(0).getText()))
                .containsExactly("青岛市科学技术局", "中共青岛市委宣传部", "青岛市科学技术协会");
        assertThat(table.getRow(0).getCell(1).getText()).isEqualTo("文件");
        assertThat(
                        paragraph(single, "青科字〔2025〕9号")
                                .getCTP()
                                .getPPr()
                                .getPBdr()
                                .getBottom()
                                .xgetColor()
                                .getStringValue())
                .isEqualTo("FF0000");
    }

    @Test
    void pageNumbersAreFourHaoOutsideOnBothSides() {
        assertThat(single.getSettings().getEvenAndOddHeadings()).isTrue();
        assertThat(single.getFooterList().stream().map(XWPFFooter::getText).map(String::strip))
                .containsExactly("— 1 —", "— 1 —");
        assertThat(
                        single.getFooterList().stream()
                                .map(
                                        footer ->
                                                footer.getParagraphs()
                                                        .getFirst()
                                                        .getAlignment()
                                                        .name()))
                .containsExactlyInAnyOrder("RIGHT", "LEFT");
        assertThat(run(single, "number").getSzArray(0).getVal().toString()).isEqualTo("28");
    }

    @Test
    void jointSignersStandInColumnsForTheirSeals() {
        var first = paragraph(joint, "\t青岛市科学技术局\t中共青岛市委宣传部");
        var last = paragraph(joint, "\t\t青岛市科学技术协会");
        var date = paragraph(joint, "\t\t2025年4月30日");

        for (var row : List.of(first, last, date)) {
            assertThat(
                            Arrays.stream(row.getCTP().getPPr().getTabs().getTabArray())
                                    .map(tab -> tab.getVal() + " " + tab.getPos()))
                    .containsExactly("center 2211", "center 6633");
        }
        int between =
                joint.getParagraphs().indexOf(last) - joint.getParagraphs().indexOf(first) - 1;
        assertThat((between + 1) * 579).as("a seal is 42 mm high").isGreaterThan((int) (42 * MM));
    }
}
