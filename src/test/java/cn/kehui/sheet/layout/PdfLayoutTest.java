package cn.kehui.sheet.layout;

import static cn.kehui.sheet.layout.Printouts.form;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.sheet.form.Answers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfLayoutTest {
    @Test
    void saysWhatTheFormSays() throws IOException {
        var values =
                Map.of(
                        "events_held",
                        "0",
                        "funds_central",
                        "—",
                        "funds_city",
                        "1.25",
                        "in_kind",
                        "图书300册\n展板<2>块");
        var out = new ByteArrayOutputStream();
        var missing = print(Stream.of(Printouts.statistics("崂山区科学技术局", values)), out);

        assertThat(missing).isEmpty();
        assertThat(lines(out))
                .containsExactly(
                        "2025年青岛市科技活动周和全国科技工作者日",
                        "活动开展情况统计表",
                        "地方/部门（盖章）：崂山区科学技术局",
                        "活动开展次数 0",
                        "活动经费投入数量",
                        "（单位：万元）",
                        "中央财政经费投入情况 —",
                        "省级、副省级财政经费投入情况",
                        "市级财政经费投入情况 1.25",
                        "县级财政经费投入情况",
                        "企业赞助经费情况",
                        "实物投入情况",
                        "（如：捐赠图书、光盘、创新操",
                        "作室等）",
                        "图书300册",
                        "展板<2>块",
                        "其他经费情况",
                        "工作人员参与数量",
                        "（单位：人次）",
                        "专职人员数量",
                        "科技工作者参与数量",
                        "科技志愿者数量",
                        "其他人员数量",
                        "活动群众参与数量",
                        "（单位：人次）",
                        "线下活动群众参与数量",
                        "线上活动群众参与数量",
                        "宣传报道情况",
                        "参与媒体数量",
                        "宣传报道数量",
                        "活动期间开放的科普场馆数量",
                        "活动期间开放的科研机构数量",
                        "活动期间开放的大学数量");
    }

    @Test
    void aCharacterThatTheFontLacksIsSeenAndNamed() throws IOException {
        var out = new ByteArrayOutputStream();
        var missing = print(Stream.of(Printouts.statistics("𠮷祥区", Map.of("in_kind", "书😀"))), out);

        assertThat(missing).containsExactly("U+1F600", "U+20BB7");
        assertThat(lines(out))
                .contains("地方/部门（盖章）：〓祥区")
                .endsWith("〓 处是字库里没有的字：U+20BB7、U+1F600。请核对原件。");
    }

    @Test
    void manyFormsAreOneFileOfAPageEach() throws IOException {
        var out = new ByteArrayOutputStream();
        print(
                IntStream.range(0, 130)
                        .mapToObj(
                                i ->
                                        Printouts.statistics(
                                                "第" + i + "区", Map.of("events_held", "" + i))),
                out);

        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(130);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(125);
            stripper.setEndPage(125);
            assertThat(stripper.getText(pdf)).contains("地方/部门（盖章）：第124区");
        }
    }

    private static List<String> print(Stream<Answers> answers, ByteArrayOutputStream out)
            throws IOException {
        var form = form("week-statistics@2025");
        return Printouts.LAYOUTS.pdf(form, answers.map(each -> Filled.of(form, each)), out);
    }

    private static List<String> lines(ByteArrayOutputStream out) throws IOException {
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper()
                    .getText(pdf)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
