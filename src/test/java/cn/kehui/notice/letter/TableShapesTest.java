package cn.kehui.notice.letter;

import static cn.kehui.notice.letter.TablePagesTest.cells;
import static cn.kehui.notice.letter.TablePagesTest.pdf;
import static cn.kehui.notice.letter.TablePagesTest.read;
import static cn.kehui.notice.letter.TablePagesTest.repeated;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.notice.letter.Letter.Attachment;
import cn.kehui.notice.letter.Letter.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Tables as a clerk types them: cells that are one, none filled, many rows. */
class TableShapesTest {
    private static Letter with(String table) {
        return new Letter(
                Letter.Head.plain("青科字〔2026〕31号"),
                "关于科学之秋的通知",
                List.of("各区市科技局"),
                List.of(Paragraph.text("见附件。")),
                List.of(Attachment.of("名单", LetterText.readPart(table).paragraphs())),
                new Letter.Signing(List.of("青岛市科学技术局"), false, "2026年8月20日"),
                "",
                Letter.Imprint.NONE);
    }

    @Test
    void cellsThatAreSaidToBeOneAreOne() {
        var word = Documents.word(with("区市\t场馆\t时间\n市南区\t海洋馆\t上午\n↑\t天文馆\t下午\n合计\t←\t两场"));

        var table = word.getTables().getFirst();
        assertThat(cells(table))
                .containsExactly(
                        List.of("区市", "场馆", "时间"),
                        List.of("市南区", "海洋馆", "上午"),
                        List.of("", "天文馆", "下午"),
                        List.of("合计", "两场"));
        assertThat(table.getRow(1).getCell(0).getCTTc().getTcPr().getVMerge().getVal())
                .isEqualTo(STMerge.RESTART);
        assertThat(table.getRow(2).getCell(0).getCTTc().getTcPr().isSetVMerge()).isTrue();
        assertThat(table.getRow(3).getCell(0).getCTTc().getTcPr().getGridSpan().getVal())
                .isEqualTo(2);
    }

    @Test
    void anEmptyTableIsPrintedToo() throws IOException {
        var letter = with("序号\t姓名\t单位\n\t\t\n\t\t");

        assertThat(cells(Documents.word(letter).getTables().getFirst()))
                .containsExactly(
                        List.of("序号", "姓名", "单位"), List.of("", "", ""), List.of("", "", ""));
        assertThat(pdf(letter, 2)).contains("序号 姓名 单位");
        // what is empty to its end ends before that
        assertThat(read(LetterText.whole(letter)).attachments().getFirst().text())
                .isEqualTo(letter.attachments().getFirst().text().subList(0, 1));
    }

    @Test
    void aLongTableRepeatsItsHead() throws IOException {
        var rows = new StringBuilder("序号\t姓名\t单位\n");
        IntStream.rangeClosed(1, 200)
                .forEach(each -> rows.append(each).append("\t王明").append(each).append("\t某馆\n"));
        var letter = with(rows.toString());

        var table = Documents.word(letter).getTables().getFirst();
        assertThat(table.getRows()).hasSize(201);
        assertThat(repeated(table.getRow(0))).isTrue();
        var out = new ByteArrayOutputStream();
        Documents.LETTERS.pdf(letter, out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isBetween(5, 9);
            for (int page = 2; page <= pages; page++) {
                assertThat(pdf(letter, page)).as("page " + page).contains("序号 姓名 单位");
            }
        }
    }

    @Test
    void numberedLinesAreNoTable() {
        assertThat(LetterText.readPart("一、\t时间\n1.\t按时报送。\n\t首行缩进。").paragraphs())
                .containsExactly(
                        new Paragraph(1, "时间"), new Paragraph(3, "按时报送。"), Paragraph.text("首行缩进。"));
    }
}
