package cn.kehui.notice.letter;

import static cn.kehui.notice.letter.Faults.check;
import static cn.kehui.notice.letter.Faults.keys;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import cn.kehui.notice.letter.Letter.Attachment;
import cn.kehui.notice.letter.Letter.Head;
import cn.kehui.notice.letter.Letter.Paragraph;
import cn.kehui.notice.letter.Letter.Signing;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of attachments and of bodies, equal at every place. */
class EnclosureCheckTest {
    private static final List<Paragraph> PART = List.of(Paragraph.text("内容。"));

    @Test
    void aNameThatDiffersBetweenTextAndAttachmentIsSaidWithBoth() {
        var letter = with("填写《全国活动推荐表》（附件1），要求见附件2。", named("青岛市活动推荐表"), named("照片要求"));

        assertThat(check(letter))
                .containsExactly(
                        Finding.asks(
                                "body[0]", "letter.enclosure-mention", "全国活动推荐表", "1", "青岛市活动推荐表"));
        assertThat(check(letter).getFirst().message())
                .isEqualTo("正文写的是《全国活动推荐表》，附件1的名称是“青岛市活动推荐表”。请改成同一个名称。（GB/T 9704—2012 7.3.4）");
    }

    @ParameterizedTest
    @CsvSource({
        "填写《推荐表》（附件1）和《统计表》（见附件2）。, ''",
        "填写附件1《推荐表》、附件2《统计表》。, ''",
        "填写附件1、2。, ''",
        "填写附件1至附件2。, ''",
        "填写附件1—2。, ''",
        "填写《推荐表》（附件2）。, letter.enclosure-mention",
        "填写附件1—3。, letter.enclosure-number",
        "填写推荐表。统计表以后再说。, ''",
        "填写附件2。, letter.enclosure-unmentioned",
    })
    void mentionsAreCompared(String body, String keys) {
        assertThat(keys(with(body, named("推荐表"), named("统计表"))))
                .containsExactlyElementsOf(keys.isEmpty() ? List.of() : List.of(keys.split(" ")));
    }

    @Test
    void theOnlyAttachmentNeedsNoNumber() {
        assertThat(keys(with("填写《推荐表》（见附件）。", named("推荐表")))).isEmpty();
        assertThat(keys(with("填写《登记表》（见附件）。", named("推荐表"))))
                .containsExactly("letter.enclosure-mention");
    }

    @Test
    void noMarksStandAroundOrBehindAName() {
        assertThat(keys(with("见附件1、2。", named("《推荐表》"), named("统计表。"))))
                .containsExactly("letter.enclosure-quoted", "letter.enclosure-stop");
    }

    @Test
    void whatIsListedStandsBehindUnderTheSameName() {
        var other = new Attachment("推荐表", "活动推荐表", PART, null);
        var absent = new Attachment("统计表", "统计表", List.of(), null);
        var unnamed = new Attachment("", "要求", PART, null);

        assertThat(keys(with("见附件1、2、3。", other, absent, unnamed)))
                .containsExactly(
                        "letter.enclosure-title",
                        "letter.enclosure-absent",
                        "letter.enclosure-unnamed");
    }

    @ParameterizedTest
    @CsvSource({
        "市科技局 市委宣传部 市科协, 青岛市科学技术局|中共青岛市委宣传部|青岛市科学技术协会, ''",
        "市科技局 市科协, 青岛市科学技术协会|青岛市科学技术局, letter.signers-order",
        "市科技局 市科协, 青岛市科学技术局, letter.signers-differ",
        "科技部 中央宣传部 中国科协, 科技部|中央宣传部|中国科协, ''",
        "市科技局, '', letter.signers-missing",
    })
    void signersAreTheIssuersOfTheTitle(String issuers, String signers, String key) {
        assertThat(
                        keys(
                                signed(
                                        issuers,
                                        signers.isEmpty()
                                                ? List.of()
                                                : List.of(signers.split("\\|")))))
                .containsExactlyElementsOf(key.isEmpty() ? List.of() : List.of(key));
    }

    @Test
    void theRedHeadingNamesWhoSigns() {
        var joint = Documents.joint();
        var head = new Head(List.of(), List.of("青岛市科学技术局"), joint.head().number(), List.of());
        var letter =
                new Letter(
                        head,
                        joint.title(),
                        joint.addressees(),
                        joint.body(),
                        joint.attachments(),
                        joint.signing(),
                        "",
                        joint.imprint());

        assertThat(keys(letter)).containsExactly("letter.title-mark", "letter.signers-heading");
    }

    private static Attachment named(String name) {
        return Attachment.of(name, PART);
    }

    private static Letter with(String body, Attachment... attachments) {
        var single = Documents.single();
        return new Letter(
                single.head(),
                single.title(),
                single.addressees(),
                LetterText.read(body).paragraphs(),
                List.of(attachments),
                single.signing(),
                "",
                single.imprint());
    }

    private static Letter signed(String issuers, List<String> signers) {
        var single = Documents.single();
        return new Letter(
                Head.plain("青科字〔2025〕9号"),
                issuers + "关于举办科技活动周的通知",
                single.addressees(),
                new ArrayList<>(single.body()),
                List.of(),
                new Signing(signers, false, "2025年4月30日"),
                "",
                single.imprint());
    }
}
