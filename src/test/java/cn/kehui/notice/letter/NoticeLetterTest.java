package cn.kehui.notice.letter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import cn.kehui.notice.letter.Letter.Attachment;
import cn.kehui.notice.letter.NoticeLetter.Made;
import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.notice.reader.NoticeFile;
import cn.kehui.notice.reader.NoticeReader;
import cn.kehui.sheet.form.FormId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A notice that was read becomes a document again, and a printed document is read as it was meant.
 */
class NoticeLetterTest {
    private static final String DAMAGED =
            """
            市科技局 市科协关于举办科普月的通知

            各区市科技局、科协：
            为了让更多的人走近科学，今年九月在全市举办科普月，各区市可以结合本地的科研院所、企业和场馆安排各自的
            活动，内容不限。
            一、时间
            2025 年 9 月 1 日至30日。
            三、要求
            1、各区市于9月12日前报送《科普月活动表》（附件1）。
            2、活动名称不超过二十字。
            联系人：王明，电话：80000000
            附件：1.科普月活动登记表
            市科技局
            市科协
            2025年08月20日

            附件1
            科普月活动登记表
            每区市一份，注明时间和地点。
            """;

    @Test
    void whatWasPrintedIsReadAsTheSameDocument() {
        var joint = Documents.joint();
        var made = made(LetterText.whole(joint).replaceFirst("[^\\n]*文件\\n", ""));

        assertThat(made.findings()).isEmpty();
        assertThat(made.letter().head().number()).isEqualTo(joint.head().number());
        assertThat(made.letter().titleInOneLine()).isEqualTo(joint.title());
        assertThat(made.letter().addressees()).isEqualTo(joint.addressees());
        assertThat(LetterText.write(made.letter().body()))
                .isEqualTo(LetterText.write(joint.body()));
        assertThat(made.letter().attachments()).isEqualTo(joint.attachments());
        assertThat(made.letter().signing()).isEqualTo(joint.signing());
        assertThat(made.letter().remark()).isEqualTo(joint.remark());
        assertThat(made.letter().imprint()).isEqualTo(joint.imprint());
    }

    @Test
    void aPrintedWordFileIsReadWithTheSameDuties(@TempDir Path folder) throws IOException {
        var joint = Documents.joint();
        var file = folder.resolve("notice.docx");
        Files.write(file, Documents.bytes(out -> Documents.LETTERS.docx(joint, out)));

        assertThat(NoticeFile.open(file))
                .isInstanceOfSatisfying(
                        NoticeFile.Readable.class,
                        read -> {
                            var draft = NoticeReader.read(read.text());
                            // the form that is printed asks for itself in its notes
                            assertThat(duties(draft))
                                    .hasSize(3)
                                    .startsWith(
                                            duties(NoticeReader.read(LetterText.whole(joint)))
                                                    .toArray(String[]::new));
                            assertThat(draft.title()).isNotNull();
                            assertThat(draft.title().words()).isEqualTo(joint.title());
                            assertThat(draft.issuedOn()).isNotNull();
                            assertThat(draft.issuedOn().words()).isEqualTo("2025年4月30日");
                        });
    }

    @Test
    void damageIsMendedAndFaultsAreSaid() {
        var made = made(DAMAGED);

        assertThat(LetterText.write(made.letter().body()))
                .isEqualTo(
                        """
                        为了让更多的人走近科学，今年九月在全市举办科普月，各区市可以结合本地的科研院所、企业和场馆安排各自的活动，内容不限。
                        一、时间
                        2025年9月1日至30日。
                        二、要求
                        1.各区市于9月12日前报送《科普月活动表》（附件1）。
                        2.活动名称不超过二十字。
                        联系人：王明，电话：80000000""");
        assertThat(made.findings())
                .containsExactly(
                        Finding.asks("body[3]", "letter.order", "三、", "二、"),
                        Finding.notes("body[4]", "letter.mark", "1、", "1."),
                        Finding.notes("body[5]", "letter.mark", "2、", "2."));
        assertThat(made.letter().attachments())
                .containsExactly(
                        Attachment.of("科普月活动登记表", LetterText.read("每区市一份，注明时间和地点。").paragraphs()));
        assertThat(Faults.keys(made.letter()))
                .containsExactly("letter.enclosure-mention", "letter.date-form");
    }

    @Test
    void theNoticeOfTheLevelAboveIsPrintedBehindOurs() {
        var made =
                made(
                        """
                        市科技局关于做好科普月工作的通知
                        各区市科技局：
                        请按照附件要求做好工作，于9月12日前报送方案。
                        附件：省科技厅关于举办科普月的通知
                        市科技局
                        2025年8月20日

                        省科技厅关于举办科普月的通知
                        各市科技局：
                        今年九月举办科普月，请于9月20日前报送总结。
                        省科技厅
                        2025年8月10日
                        """);

        assertThat(made.letter().attachments())
                .containsExactly(
                        Attachment.of(
                                "省科技厅关于举办科普月的通知",
                                LetterText.read("各市科技局：\n今年九月举办科普月，请于9月20日前报送总结。\n省科技厅\n2025年8月10日")
                                        .paragraphs()));
        assertThat(Faults.keys(made.letter())).isEmpty();
    }

    private static Made made(String text) {
        return NoticeLetter.of(
                NoticeReader.read(text),
                title ->
                        title.equals(Documents.RECOMMENDATION)
                                ? Optional.of(FormId.of("recommendation@2025"))
                                : Optional.empty());
    }

    private static List<String> duties(NoticeDraft draft) {
        return draft.duties().stream()
                .map(duty -> duty.what() + " " + duty.due().closes() + " " + duty.owedBy())
                .collect(Collectors.toList());
    }
}
