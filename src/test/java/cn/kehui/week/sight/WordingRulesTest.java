package cn.kehui.week.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be said of required words, by what was read and how surely. */
class WordingRulesTest {
    private static final String WEEK = "2025年青岛市科技活动周";
    private static final List<Wanted> WANTED = List.of(Wanted.of(WEEK));

    @Test
    void theWordsStandAloneInALongerLineAndWithBlanksAndMarks() {
        assertThat(verdict(read(WEEK))).isEqualTo(Opinion.PASS);
        assertThat(verdict(read("喜迎2025年青岛市科技活动周启动仪式"))).isEqualTo(Opinion.PASS);
        assertThat(verdict(read("２０２５ 年·青岛市“科技活动周”"))).isEqualTo(Opinion.PASS);
    }

    @Test
    void anotherYearOrCityThatIsReadForSureIsSaidAndFails() {
        for (var other :
                List.of(
                        "2024年青岛市科技活动周",
                        "2025年烟台市科技活动周",
                        "2025年青鸟市科技活动周",
                        "2025年青岛市崂山区科技活动周",
                        "2025年青岛市科普活动周",
                        "2025年青岛市科技活动月")) {
            var judged = WordingRules.judge(seen(read(other)), WANTED);
            assertThat(judged.opinion()).as(other).isEqualTo(Opinion.FAIL);
            assertThat(judged.message()).contains("“" + WEEK + "”");
        }
    }

    @Test
    void aDigitOrANameIsNeverTakenForASlipHoweverUnsureTheReaderIs() {
        assertThat(verdict(doubted("2024年青岛市科技活动周", 3, '5', .3))).isEqualTo(Opinion.UNKNOWN);
        assertThat(verdict(doubted("2025年青鸟市科技活动周", 6, '岛', .3))).isEqualTo(Opinion.UNKNOWN);
    }

    @Test
    void elsewhereOneSlipOfTheReaderIsForgivenButNotTwo() {
        assertThat(verdict(doubted("2025年青岛市科技活动用", 12, '周', .8))).isEqualTo(Opinion.PASS);
        assertThat(verdict(doubted("2025年青岛市科技话动周", 10, '舌', .4))).isEqualTo(Opinion.PASS);
        assertThat(verdict(doubted("2025年青岛市科技话动周", 10, '舌', .8))).isEqualTo(Opinion.UNKNOWN);
        var twice = doubted(doubted("2025年青岛市科技话动用", 12, '周', .4), 10, '活', .4);
        assertThat(verdict(twice)).isEqualTo(Opinion.UNKNOWN);
    }

    @Test
    void whatIsHiddenOrCutOffIsNotKnown() {
        assertThat(verdict(read("2025年青岛市科技活"))).isEqualTo(Opinion.UNKNOWN);
        assertThat(verdict(read("青岛市科技活动周"))).isEqualTo(Opinion.UNKNOWN);
        assertThat(verdict(read("2025年青市科技活动"))).isEqualTo(Opinion.UNKNOWN);
        assertThat(verdict(read("科技活动周"))).isEqualTo(Opinion.WARN);
    }

    @Test
    void theWordsMayStandOnLinesOneBelowOrBesideAnother() {
        var year = Seens.line("2025年", .99, Seens.level(100, 100, 400, 160));
        var below = Seens.line("青岛市科技活动周启动式", .99, Seens.level(60, 190, 460, 250));
        var beside = Seens.line("青岛市科技活动周", .99, Seens.level(440, 102, 900, 165));
        var farBelow = Seens.line("青岛市科技活动周", .99, Seens.level(60, 500, 460, 560));
        var farBeside = Seens.line("青岛市科技活动周", .99, Seens.level(900, 100, 1300, 160));
        assertThat(verdict(year, below)).isEqualTo(Opinion.PASS);
        assertThat(verdict(below, year)).isEqualTo(Opinion.PASS);
        assertThat(verdict(year, beside)).isEqualTo(Opinion.PASS);
        assertThat(verdict(year, farBelow)).isEqualTo(Opinion.UNKNOWN);
        assertThat(verdict(year, farBeside)).isEqualTo(Opinion.UNKNOWN);
    }

    @Test
    void oneOfSeveralIsEnoughAndAllThatAreAskedForMustStand() {
        var either = List.of(new Wanted(List.of(WEEK, "全国科技工作者日")));
        var both = List.of(Wanted.of(WEEK), Wanted.of("全国科技工作者日"));
        assertThat(verdict(either, read("庆祝第九个全国科技工作者日"))).isEqualTo(Opinion.PASS);
        assertThat(verdict(both, read("庆祝第九个全国科技工作者日"))).isEqualTo(Opinion.WARN);
        assertThat(verdict(both, read("全国科技工作者日暨2025年青岛市科技活动周"))).isEqualTo(Opinion.PASS);
        assertThat(verdict(either, read("全省科技工作者日"))).isEqualTo(Opinion.FAIL);
        assertThat(verdict(either, read("全国科技工作者节"))).isEqualTo(Opinion.FAIL);
    }

    @Test
    void withoutWordsItAsksAndWithIllegibleOnesItDoesNotKnow() {
        assertThat(verdict()).isEqualTo(Opinion.WARN);
        assertThat(verdict(read("安全出口"))).isEqualTo(Opinion.WARN);
        assertThat(verdict(Seens.line("", 0, Seens.level(0, 0, 90, 20))))
                .isEqualTo(Opinion.UNKNOWN);
        assertThat(verdict(Seens.line("某某某某", .4, Seens.level(0, 0, 90, 20))))
                .isEqualTo(Opinion.UNKNOWN);
    }

    @Test
    void whereNothingCanReadItSaysWhatToInstall() {
        var blind = new Seen(1600, 1200, List.of(), List.of(), "请安装甲", "");
        assertThat(WordingRules.judge(blind, WANTED))
                .isEqualTo(new Judged(Opinion.UNKNOWN, "", "请安装甲"));
    }

    private static Opinion verdict(SeenLine... lines) {
        return verdict(WANTED, lines);
    }

    private static Opinion verdict(List<Wanted> wanted, SeenLine... lines) {
        return WordingRules.judge(seen(lines), wanted).opinion();
    }

    private static Seen seen(SeenLine... lines) {
        return new Seen(1600, 1200, Arrays.asList(lines), List.of(), "", "");
    }

    private static SeenLine read(String text) {
        return Seens.line(text, .98, Seens.level(100, 100, 900, 160));
    }

    private static SeenLine doubted(String text, int at, char second, double sure) {
        return doubted(read(text), at, second, sure);
    }

    private static SeenLine doubted(SeenLine line, int at, char second, double sure) {
        var seconds = new StringBuilder(line.second());
        seconds.setCharAt(at, second);
        var all = new ArrayList<>(line.sure());
        all.set(at, sure);
        return new SeenLine(line.text(), seconds.toString(), all, line.at());
    }
}
