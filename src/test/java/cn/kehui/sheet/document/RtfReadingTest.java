package cn.kehui.sheet.document;

import static cn.kehui.fuzz.Rich.document;
import static cn.kehui.fuzz.Rich.gbk;
import static cn.kehui.fuzz.Rich.row;
import static cn.kehui.fuzz.Rich.unicode;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.fuzz.Rich;
import cn.kehui.ground.base.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of an RTF is what a reader of the printed page sees. */
class RtfReadingTest {
    private static final String[] PLAIN = {};

    @TempDir Path folder;

    private Opened open(String rtf) throws IOException {
        return Papers.open(Rich.write(folder.resolve("mail.doc"), rtf));
    }

    private List<String> read(String body) throws IOException {
        return ((Opened.Readable) open(document(body)))
                .paper().blocks().stream()
                        .map(
                                block ->
                                        switch (block) {
                                            case Paper.Line line -> line.text();
                                            case Paper.Table table -> Shown.table(table);
                                        })
                        .toList();
    }

    private Opened.Unreadable refused(String key) {
        return new Opened.Unreadable(Finding.stops("file", key));
    }

    @Test
    void chineseIsReadHoweverItIsWritten() throws IOException {
        assertThat(read("\\f1 " + gbk("请于9月5日前报送") + "\\par " + unicode("推荐3项“科普”") + "\\par"))
                .containsExactly("请于9月5日前报送", "推荐3项“科普”");
        // what Word gives those who know no Unicode is not read twice
        assertThat(read("\\uc2\\u" + (int) '关' + gbk("关") + "\\u" + (int) '于' + gbk("于") + "\\par"))
                .containsExactly("关于");
        // a font of the West, as some programs name before Chinese
        assertThat(read("\\f0 " + gbk("崂山区") + " 42\\par")).containsExactly("崂山区 42");
    }

    @Test
    void aDocumentThatSaysNothingOfItsLettersIsChinese() throws IOException {
        assertThat(open("{\\rtf1 " + gbk("莱西市") + "\\par}"))
                .isEqualTo(
                        new Opened.Readable(
                                new Paper(
                                        List.of(new Paper.Line("莱西市", Spot.line(0))),
                                        List.of(),
                                        List.of())));
    }

    @Test
    void tablesAreTablesWithTheirMergedCells() throws IOException {
        var rows =
                row(new int[] {2000, 4000, 6000}, PLAIN, gbk("序号"), gbk("活动"), gbk("人次"))
                        + row(
                                new int[] {2000, 4000, 6000},
                                new String[] {"\\clvmgf"},
                                "1",
                                gbk("开放日\\par 一"),
                                "42")
                        + row(
                                new int[] {2000, 4000, 6000},
                                new String[] {"\\clvmrg"},
                                "",
                                gbk("讲座"),
                                "7")
                        + row(new int[] {4000, 6000}, PLAIN, gbk("合计"), "49");
        assertThat(read(gbk("统计表") + "\\par " + rows + "\\pard " + gbk("填表人：王") + "\\par"))
                .containsExactly(
                        "统计表",
                        """
                        序号 | 活动 | 人次
                        1 2×1 | 开放日/一 | 42
                        讲座 | 7
                        合计 1×2 | 49""",
                        "填表人：王");
    }

    @Test
    void cellsThatAreMergedSidewaysAreOne() throws IOException {
        assertThat(
                        read(
                                row(
                                                new int[] {2000, 4000, 6000},
                                                new String[] {"\\clmgf", "\\clmrg"},
                                                gbk("参与情况"),
                                                "",
                                                gbk("备注"))
                                        + row(new int[] {2000, 4000, 6000}, PLAIN, "1", "2", "3")))
                .containsExactly("参与情况 1×2 | 备注\n1 | 2 | 3");
    }

    @Test
    void whatIsNotOnThePageIsNotRead() throws IOException {
        assertThat(
                        read(
                                "{\\*\\generator WPS}{\\pict\\pngblip 89504e47}{\\*\\unheardof "
                                        + gbk("暗语")
                                        + "}{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt "
                                        + gbk("附件1")
                                        + "}}{\\strike 30}42\\par"))
                .containsExactly("附件142");
        assertThat(read(row(new int[] {2000, 4000}, PLAIN, gbk("次数"), "{\\strike 30}42{\\v 9}")))
                .containsExactly("次数 | 42 [STRUCK, HIDDEN]");
    }

    @Test
    void theHeadOfThePagesStandsBehind() throws IOException {
        assertThat(read("{\\header " + gbk("青岛市科技局") + "\\par}" + gbk("正文") + "\\par"))
                .containsExactly("正文", "青岛市科技局");
    }

    @Test
    void wordsInABoxAreRead() throws IOException {
        assertThat(
                        read(
                                "{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 0}}{\\shptxt "
                                        + gbk("盖章")
                                        + "\\par}}}"))
                .contains("盖章");
    }

    @Test
    void hostileFilesEndInWords() throws IOException {
        assertThat(open("{\\rtf1 " + "{".repeat(1_000_000))).isEqualTo(refused("file.too-deep"));
        assertThat(open("{\\rtf1\\bin2147483647 x}")).isEqualTo(refused("file.damaged"));
        assertThat(open("{\\rtf1\\bin99999999999999 x}")).isEqualTo(refused("file.damaged"));
        assertThat(open("{\\rtf1\\bin-5 x}")).isEqualTo(refused("file.damaged"));
        assertThat(open("{\\rtf1 " + gbk("写到一半"))).isEqualTo(refused("file.damaged"));
        assertThat(open("{\\rtf1 }}}}}} x")).isEqualTo(refused("file.damaged"));
        assertThat(open("{\\rtf1 " + "\\trowd\\cellx1\\cell\\row".repeat(120_000) + "}"))
                .isEqualTo(refused("file.too-large"));
        assertThat(open("{\\rtf1 " + "x".repeat(1_100_000) + "y\\u1?z}"))
                .isEqualTo(refused("file.too-large"));
        var large = folder.resolve("large.rtf");
        Rich.write(large, "{\\rtf1 ");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(25L << 20);
        }
        assertThat(Files.size(large)).isGreaterThan(Limits.RICH);
        assertThat(Papers.open(large)).isEqualTo(refused("file.too-large"));
    }

    @Test
    void everyCutOfAFileIsReadOrRefusedInWords() throws IOException {
        var whole =
                document(
                        gbk("统计表")
                                + "\\par "
                                + row(
                                        new int[] {2000, 4000},
                                        new String[] {"\\clvmgf"},
                                        gbk("次数"),
                                        "42")
                                + "\\u-26\\'3f\\par");
        for (int cut = 6; cut < whole.length(); cut++) {
            assertThat(open(whole.substring(0, cut)))
                    .as("cut at %d", cut)
                    .isEqualTo(refused("file.damaged"));
        }
    }
}
