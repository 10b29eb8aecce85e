package cn.kehui.notice.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfLetterTest {
    private static final double MM = 72 / 25.4;

    @Test
    void theVersoOfTheLastPageBearsTheImprint() throws IOException {
        assertThat(page(Documents.single(), 2))
                .contains("青岛市科学技术局", "2025年4月30日", "（此件主动公开）", "抄送：市委办公厅，市政府办公厅。")
                .endsWith("— 2 —");
        assertThat(pages(Documents.joint())).isEqualTo(6);
        assertThat(page(Documents.joint(), 6)).contains("青岛市科学技术局办公室 2025年4月30日印发");
    }

    @Test
    void textStandsOnTheFirstPage() throws IOException {
        assertThat(page(Documents.joint(), 1)).contains("科技活动周是面向公众的科学节日。为把今年的活动办好，");
    }

    @Test
    void attachmentsFollowEachOnItsPage() throws IOException {
        assertThat(page(Documents.joint(), 4))
                .startsWith("附件1")
                .contains("序号 活动名称 活动简介 举办时间、地点 推荐单位 联系人及电话");
        assertThat(page(Documents.joint(), 5)).startsWith("附件2", "现场照片拍摄要求");
    }

    @Test
    void aNumberIsNotTornFromItsSign() throws IOException {
        var all = lines(Documents.joint(), 1, 3);

        assertThat(all)
                .noneMatch(line -> line.matches(".*\\d"))
                .noneMatch(line -> line.matches("[，。、；：）》”].*"));
        assertThat(all).anyMatch(line -> line.contains("kjhdz2025@example.qingdao.gov.cn"));
    }

    @Test
    void thePaperIsA4AndTheTextBeginsWithinItsMargins() throws IOException {
        try (var pdf = Loader.loadPDF(bytes(Documents.single()))) {
            var box = pdf.getPage(0).getMediaBox();
            assertThat(box.getWidth())
                    .isCloseTo((float) (210 * MM), org.assertj.core.data.Offset.offset(1f));
            var places = new Places();
            places.setStartPage(2);
            places.setEndPage(2);
            places.getText(pdf);
            assertThat(places.least).isBetween(28 * MM - 1, 28 * MM + 1);
            assertThat(places.most).isLessThan(184 * MM + 17);
        }
    }

    @Test
    void aCharacterThatTheFontLacksIsNamed() throws IOException {
        var letter = Documents.single().withBody(LetterText.read("联系人：𠮷田。").paragraphs());
        var out = new ByteArrayOutputStream();

        assertThat(Documents.LETTERS.pdf(letter, out)).containsExactly("U+20BB7");
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(java.util.Arrays.equals(bytes(Documents.joint()), bytes(Documents.joint())))
                .isTrue();
    }

    private static final class Places extends PDFTextStripper {
        private double least = 1000;
        private double most;

        @Override
        protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
            least = Math.min(least, text.getX());
            most = Math.max(most, text.getX() + text.getWidth());
        }
    }

    private static byte[] bytes(Letter letter) {
        return Documents.bytes(out -> Documents.LETTERS.pdf(letter, out));
    }

    private static int pages(Letter letter) throws IOException {
        try (var pdf = Loader.loadPDF(bytes(letter))) {
            return pdf.getNumberOfPages();
        }
    }

    private static List<String> page(Letter letter, int number) throws IOException {
        return lines(letter, number, number);
    }

    private static List<String> lines(Letter letter, int from, int to) throws IOException {
        try (var pdf = Loader.loadPDF(bytes(letter))) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(pdf)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
