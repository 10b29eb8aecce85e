package cn.kehui.notice.letter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.notice.reader.NoticeFile;
import cn.kehui.notice.reader.NoticeReader;
import cn.kehui.sheet.form.FormId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A table that hangs on a document is printed as a table, and every attachment has one heading. */
class TablePagesTest {
    private static final String NOTICE =
            """
            青科字〔2026〕31号

            青岛市科学技术局
            关于做好科学之秋场馆开放工作的通知

            各区（市）科技主管部门：

            请于9月12日前将《科学之秋推荐表》（附件1）报送青岛市科学技术局。场馆见附件2，日程见附件3。

            附件：1.科学之秋推荐表
            2.开放场馆名单
            3.分场活动日程安排

            青岛市科学技术局
            2026年8月20日

            附件1
            科学之秋推荐表
            序号\t活动名称\t活动简介\t时间地点\t推荐单位
            1\t\t\t\t

            附件2
            开放场馆名单
            以下场馆在活动期间免费开放。
            序号\t场馆\t开放时间\t地址
            \t\t起\t止\t
            1\t海洋馆\t9:00\t17:00\t莱阳路2号
            2\t天文馆\t18:30\t21:00\t观象二路21号

            附件3
            分场活动日程安排
            日期\t上午场活动的名称和主讲人\t上午场活动地点和容量\t下午场活动的名称和主讲人\t下午场活动地点和容量\t联系人和联系电话
            9月12日\t海洋里的光 王明\t海洋馆报告厅 200人\t天上的石头 李华\t天文馆一楼 80人\t赵一 0532-80000001
            """;

    static Letter read(String text) {
        return NoticeLetter.of(
                        NoticeReader.read(text),
                        title ->
                                title.equals("科学之秋推荐表")
                                        ? Optional.of(FormId.of("recommendation@2025"))
                                        : Optional.empty())
                .letter();
    }

    private static List<String> duties(String text) {
        return NoticeReader.read(text).duties().stream()
                .map(one -> one.due().words() + one.routes().getFirst().to() + one.things())
                .toList();
    }

    static List<List<String>> cells(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream().map(cell -> cell.getText()).toList())
                .toList();
    }

    static boolean repeated(XWPFTableRow row) {
        return row.getCtRow().getTrPr().sizeOfTblHeaderArray() == 1;
    }

    static String pdf(Letter letter, int page) throws IOException {
        try (var pdf = Loader.loadPDF(Documents.bytes(out -> Documents.LETTERS.pdf(letter, out)))) {
            var text = new PDFTextStripper();
            text.setStartPage(page);
            text.setEndPage(page);
            return text.getText(pdf);
        }
    }

    @Test
    void aTableIsPrintedAsOneInWord() {
        var word = Documents.word(read(NOTICE));

        assertThat(cells(word.getTables().get(1)))
                .containsExactly(
                        List.of("序号", "场馆", "开放时间", "地址"),
                        List.of("", "", "起", "止", ""),
                        List.of("1", "海洋馆", "9:00", "17:00", "莱阳路2号"),
                        List.of("2", "天文馆", "18:30", "21:00", "观象二路21号"));
        var head = word.getTables().get(1).getRow(0);
        assertThat(head.getCell(2).getCTTc().getTcPr().getGridSpan().getVal()).isEqualTo(2);
        assertThat(head.getCell(0).getCTTc().getTcPr().getVMerge().getVal())
                .isEqualTo(STMerge.RESTART);
        assertThat(word.getTables().get(1).getRows().stream().map(TablePagesTest::repeated))
                .containsExactly(true, true, false, false);
        assertThat(word.getTables()).hasSize(3);
    }

    @Test
    void aWideTableLiesOnItsSide() {
        var word = Documents.word(read(NOTICE));

        var last = word.getDocument().getBody().getSectPr();
        assertThat(last.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(cells(word.getTables().get(2)).getFirst()).hasSize(6);
    }

    @Test
    void everyAttachmentHasTheSameHeading() {
        var word = Documents.word(read(NOTICE));

        for (var title : List.of("科学之秋推荐表", "开放场馆名单", "分场活动日程安排")) {
            assertThat(styles(word, title)).as(title).contains("doctitle");
            assertThat(styles(word, title)).as(title).doesNotContain("title", "longtitle");
        }
        for (int each = 1; each <= 3; each++) {
            assertThat(Words.runs(Words.paragraph(word, "附件" + each)))
                    .containsExactly("黑体 附件" + each);
        }
    }

    private static List<String> styles(XWPFDocument word, String title) {
        return word.getParagraphs().stream()
                .filter(one -> one.getText().replace("\n", "").equals(title))
                .map(one -> String.valueOf(one.getStyle()))
                .toList();
    }

    @Test
    void aTableIsPrintedAsOneInPdf() throws IOException {
        assertThat(pdf(read(NOTICE), 3).lines().map(String::strip))
                .startsWith("附件2", "开放场馆名单", "以下场馆在活动期间免费开放。")
                .contains("1 海洋馆 9:00 17:00 莱阳路2号");
        assertThat(pdf(read(NOTICE), 4).lines().map(String::strip)).startsWith("附件3", "分场活动日程安排");
    }

    @Test
    void whatIsPrintedIsReadAsTheSame(@TempDir Path folder) throws IOException {
        var letter = read(NOTICE);
        var again = read(LetterText.whole(letter));
        assertThat(again.attachments().subList(1, 3)).isEqualTo(letter.attachments().subList(1, 3));

        var file = folder.resolve("通知.docx");
        Files.write(file, Documents.bytes(out -> Documents.LETTERS.docx(letter, out)));
        var words = ((NoticeFile.Readable) NoticeFile.open(file)).text();
        // the form that is printed asks for itself in its notes
        assertThat(duties(words)).startsWith(duties(NOTICE).toArray(String[]::new));
        assertThat(duties(LetterText.whole(letter))).isEqualTo(duties(NOTICE));
        assertThat(read(words).attachments().get(1)).isEqualTo(letter.attachments().get(1));
    }
}
