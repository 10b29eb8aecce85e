package cn.kehui.week.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People, watermarks and legibility, by what was seen. */
class JudgingTest {

    @Test
    void tenHeadsAreEnoughAndFewerAreNeverTooFew() {
        assertThat(people(10)).isEqualTo(Opinion.PASS);
        assertThat(people(9)).isEqualTo(Opinion.UNKNOWN);
        assertThat(people(0)).isEqualTo(Opinion.UNKNOWN);
        assertThat(Judging.people(crowd(7), 10).message()).startsWith("至少看到 7 人");
        assertThat(Judging.people(new Seen(9, 9, List.of(), List.of(), "", "请安装乙"), 10))
                .isEqualTo(new Judged(Opinion.UNKNOWN, "", "请安装乙"));
    }

    @Test
    void whatACameraWritesIntoACornerIsAMark() {
        for (var stamp :
                List.of(
                        "2025-05-24 10:32",
                        "2025年5月24日",
                        "HUAWEI P60 Pro",
                        "@青岛科普",
                        "'25 05 24",
                        "REDMI K70")) {
            assertThat(mark(stamp, Seens.level(40, 1130, 420, 1170)))
                    .as(stamp)
                    .isEqualTo(Opinion.FAIL);
        }
        assertThat(mark("SHOT ON MI 9", Seens.level(600, 500, 900, 540))).isEqualTo(Opinion.FAIL);
        assertThat(mark("shutterstock", Seens.level(600, 500, 900, 540))).isEqualTo(Opinion.FAIL);
        assertThat(mark("今日水印", Seens.level(1400, 600, 1590, 640))).isEqualTo(Opinion.FAIL);
    }

    @Test
    void whatStandsOnABannerIsNoMark() {
        assertThat(mark("2025年5月24日", Seens.level(500, 500, 1000, 560))).isEqualTo(Opinion.PASS);
        assertThat(mark("2025年青岛市科技活动周", Seens.level(40, 40, 1200, 240))).isEqualTo(Opinion.PASS);
        var leaning =
                new Quad(
                        new Corner(40, 1130),
                        new Corner(420, 1150),
                        new Corner(420, 1185),
                        new Corner(40, 1165));
        assertThat(mark("2025-05-24 10:32", leaning)).isEqualTo(Opinion.WARN);
        assertThat(mark("抖音", Seens.level(1480, 1130, 1580, 1170))).isEqualTo(Opinion.WARN);
    }

    @Test
    void oneTextAllOverAslantIsAMarkAndLevelAQuestion() {
        assertThat(all(slanting(100, 100), slanting(700, 300), slanting(300, 700)).opinion())
                .isEqualTo(Opinion.FAIL);
        assertThat(all(slanting(100, 100), slanting(700, 300)).opinion()).isEqualTo(Opinion.PASS);
        assertThat(
                        all(line("某某公司", 100, 100), line("某某公司", 700, 300), line("某某公司", 300, 700))
                                .opinion())
                .isEqualTo(Opinion.WARN);
    }

    @Test
    void aClippingIsLegibleWhereMostOfItsLinesAre() {
        var good = line("科技活动周在我市启动现场人头攒动", 100, 100);
        var bad = Seens.line("料技舌", .4, Seens.level(100, 200, 500, 240));
        var shut = Seens.line("", 0, Seens.level(100, 300, 500, 340));
        assertThat(legible(good, good)).isEqualTo(Opinion.PASS);
        assertThat(legible(good, bad)).isEqualTo(Opinion.WARN);
        assertThat(legible(good, bad, shut)).isEqualTo(Opinion.FAIL);
        assertThat(legible()).isEqualTo(Opinion.UNKNOWN);
    }

    private static Opinion legible(SeenLine... lines) {
        return Judging.legibility(seen(lines)).opinion();
    }

    private static Opinion people(int heads) {
        return Judging.people(crowd(heads), 10).opinion();
    }

    private static Seen crowd(int heads) {
        var all = Collections.nCopies(heads, new SeenHead(1, 2, 30, 30, .9));
        return new Seen(1600, 1200, List.of(), all, "", "");
    }

    private static Opinion mark(String text, Quad at) {
        return all(Seens.line(text, .95, at)).opinion();
    }

    private static Judged all(SeenLine... lines) {
        return Judging.watermark(seen(lines));
    }

    private static SeenLine line(String text, int x, int y) {
        return Seens.line(text, .95, Seens.level(x, y, x + 400, y + 40));
    }

    private static SeenLine slanting(int x, int y) {
        return Seens.line(
                "某某公司",
                .95,
                new Quad(
                        new Corner(x, y),
                        new Corner(x + 200, y - 115),
                        new Corner(x + 220, y - 80),
                        new Corner(x + 20, y + 35)));
    }

    private static Seen seen(SeenLine... lines) {
        return new Seen(1600, 1200, Arrays.asList(lines), List.of(), "", "");
    }
}
