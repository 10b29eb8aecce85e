package cn.kehui.notice.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.kehui.ground.base.Json;
import cn.kehui.notice.letter.Letter.Attachment;
import cn.kehui.notice.letter.Letter.Head;
import cn.kehui.notice.letter.Letter.Imprint;
import cn.kehui.notice.letter.Letter.Paragraph;
import cn.kehui.notice.letter.Letter.Signing;
import cn.kehui.sheet.form.FormId;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** A document as data, and the rarer ways of signing it. */
class LetterTest {
    @Test
    void isKeptAsJson() {
        var joint = Documents.joint();

        assertThat(Json.read(Json.write(joint), Letter.class)).isEqualTo(joint);
    }

    @Test
    void anUnsealedNameStandsTwoCharactersFromTheRightAndTheDateTwoFurtherIn() {
        var word = Documents.word(signed(List.of("青岛市科学技术局"), false, "2025年4月30日"));

        assertThat(right(word, "青岛市科学技术局")).isEqualTo(2.5);
        assertThat(right(word, "2025年4月30日")).isEqualTo(2);
    }

    @Test
    void aDateLongerThanTheNameStandsTwoFromTheRightAndTheNameMoves() {
        var word = Documents.word(signed(List.of("市科协"), false, "2025年12月30日"));

        assertThat(right(word, "2025年12月30日")).isEqualTo(2);
        assertThat(right(word, "市科协")).isEqualTo(2 + 7 + 2 - 3);
    }

    @Test
    void aLongSealedNameStaysWithinTheText() {
        var name = "青岛市科学技术局青岛市科学技术协会联合办公室筹备组";
        var word = Documents.word(signed(List.of(name), true, "2025年4月30日"));

        assertThat(right(word, name)).isZero();
        assertThat(right(word, "2025年4月30日"))
                .isEqualTo((name.length() - 6.5) / 2, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void anUpwardDocumentNamesItsApprovers() {
        var letter =
                new Letter(
                        new Head(List.of("特急"), List.of("青岛市科学技术局"), "青科字〔2025〕12号", List.of("张三")),
                        "青岛市科学技术局关于申请经费的请示",
                        List.of("省科技厅"),
                        List.of(Paragraph.text("请予支持。")),
                        List.of(),
                        new Signing(List.of("青岛市科学技术局"), true, "2025年4月30日"),
                        "",
                        Imprint.NONE);

        assertThat(Documents.word(letter).getParagraphs().stream().map(XWPFParagraph::getText))
                .startsWith("特急")
                .contains("\t青科字〔2025〕12号\t签发人：张三");
    }

    @Test
    void aDocumentThatHoldsNothingIsPrintedNonetheless() {
        var empty =
                new Letter(
                        Head.plain(""),
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        new Signing(List.of(), true, ""),
                        "",
                        Imprint.NONE);

        assertThat(Documents.word(empty).getParagraphs()).isNotEmpty();
        assertThat(Documents.bytes(out -> Documents.LETTERS.pdf(empty, out))).isNotEmpty();
        assertThat(Faults.keys(empty))
                .containsExactly(
                        "letter.addressees-missing",
                        "letter.title-missing",
                        "letter.body-missing",
                        "letter.signers-missing",
                        "letter.date-missing");
    }

    @Test
    void aFormThatIsNotThereIsRefused() {
        var single = Documents.single();
        var letter =
                new Letter(
                        single.head(),
                        single.title(),
                        single.addressees(),
                        single.body(),
                        List.of(Attachment.of("表", FormId.of("no-such@1"))),
                        single.signing(),
                        "",
                        single.imprint());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Documents.bytes(out -> Documents.LETTERS.docx(letter, out)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Documents.bytes(out -> Documents.LETTERS.pdf(letter, out)));
    }

    @Test
    void aTelephoneNumberIsNotTorn() {
        var letter = Documents.single().withBody(LetterText.read("电话：0532-80000000。").paragraphs());
        var run = Words.paragraph(Documents.word(letter), "电话").getRuns().getFirst();

        assertThat(run.getCTR().getNoBreakHyphenList()).hasSize(1);
    }

    private static Letter signed(List<String> signers, boolean sealed, String date) {
        var single = Documents.single();
        return new Letter(
                Head.plain(""),
                "通知",
                single.addressees(),
                single.body(),
                List.of(),
                new Signing(signers, sealed, date),
                "",
                Imprint.NONE);
    }

    /** Characters between the words and the right edge. */
    private static double right(XWPFDocument word, String words) {
        return word.getParagraphs().stream()
                .filter(each -> each.getText().equals(words))
                .mapToDouble(
                        each -> Math.round(Math.max(0, each.getIndentationRight()) / 3.15) / 100.0)
                .findFirst()
                .orElseThrow();
    }
}
