package cn.kehui.notice.letter.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleBreakTest {
    @ParameterizedTest
    @CsvSource({
        "市科技局关于举办科普月的通知, 市科技局关于举办科普月的通知",
        "科技部 中央宣传部 中国科协关于举办2025年全国科技活动周和全国科技工作者日活动的通知,"
                + " 科技部 中央宣传部 中国科协|关于举办2025年全国科技活动周和|全国科技工作者日活动的通知",
        "关于举办2025年青岛市科技活动周和“全国科技工作者日”活动的通知, 关于举办2025年青岛市科技活动周和|“全国科技工作者日”活动的通知",
        "威海市科学技术局 中共威海市委宣传部 威海市科学技术协会关于做好2023年科技活动周有关工作的通知,"
                + " 威海市科学技术局|中共威海市委宣传部 威海市科学技术协会|关于做好2023年科技活动周有关工作的通知",
        "青岛市科学技术局关于印发《青岛市科普基地认定管理办法》的通知, 青岛市科学技术局关于印发|《青岛市科普基地认定管理办法》的通知",
    })
    void breaksWhereTheSenseAllows(String title, String lines) {
        assertThat(TitleBreak.lines(title)).containsExactly(lines.split("\\|"));
    }

    @Test
    void neverTearsAYearABracketOrTheLastWord() {
        for (int length = 0; length < 30; length++) {
            var title =
                    "关于"
                            + "做好准备".repeat(1 + length / 4)
                            + "甲".repeat(length % 4)
                            + "2025年《科普法》宣传活动的通知";
            assertThat(TitleBreak.lines(title))
                    .as(title)
                    .allSatisfy(line -> assertThat(Ems.of(line)).isBetween(4.0, 20.0))
                    .noneMatch(line -> line.matches("[年》的].*|.*[《\\d的]"));
            assertThat(String.join("", TitleBreak.lines(title))).isEqualTo(title);
        }
    }

    @Test
    void keepsTheAuthorsOwnLines() {
        assertThat(TitleBreak.lines("市科技局\n关于举办\n科普月的通知"))
                .isEqualTo(List.of("市科技局", "关于举办", "科普月的通知"));
    }

    @Test
    void aTitleWithoutSenseIsStillPrinted() {
        var title = "x".repeat(130);
        assertThat(String.join("", TitleBreak.lines(title))).isEqualTo(title);
        assertThat(TitleBreak.lines("")).containsExactly("");
    }

    @Test
    void aTitleOfAHundredLinesIsCutAndNotPondered() {
        var title = "关于组织开展科技活动周的通知".repeat(150);

        assertThat(String.join("", TitleBreak.lines(title))).isEqualTo(title);
    }
}
