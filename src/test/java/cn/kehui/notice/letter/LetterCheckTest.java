package cn.kehui.notice.letter;

import static cn.kehui.notice.letter.Faults.addressed;
import static cn.kehui.notice.letter.Faults.check;
import static cn.kehui.notice.letter.Faults.dated;
import static cn.kehui.notice.letter.Faults.keys;
import static cn.kehui.notice.letter.Faults.numbered;
import static cn.kehui.notice.letter.Faults.titled;
import static cn.kehui.notice.letter.Faults.typed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Head, title, levels and text. */
class LetterCheckTest {
    @Test
    void nothingIsSaidOfADocumentAsItShouldBe() {
        assertThat(check(Documents.single())).isEmpty();
        assertThat(check(Documents.joint()))
                .containsExactly(Finding.notes("title", "letter.title-mark", "“"));
    }

    @ParameterizedTest
    @CsvSource({
        "青科字[2025]9号, 青科字〔2025〕9号",
        "青科字(2025)9号, 青科字〔2025〕9号",
        "青科字（2025）9号, 青科字〔2025〕9号",
        "青科字【2025】9号, 青科字〔2025〕9号",
        "青科字〔2025〕第9号, 青科字〔2025〕9号",
        "青科字〔2025〕09号, 青科字〔2025〕9号",
        "青科字〔25〕9号, 青科字〔2025〕9号",
        "青科字〔2025〕9, 青科字〔2025〕9号",
        "青科字 〔2025〕 9 号, 青科字〔2025〕9号",
        "青科字〔2025年〕9号, 青科字〔2025〕9号",
    })
    void saysHowANumberIsWritten(String typed, String right) {
        assertThat(check(numbered(typed)))
                .containsExactly(Finding.stops("number", "letter.number-form", typed, right));
    }

    @Test
    void aNumberThatIsNoneAndOneOfAnotherYearAreSaid() {
        assertThat(keys(numbered("九号文"))).containsExactly("letter.number-unreadable");
        assertThat(keys(numbered("青科字〔2024〕9号"))).containsExactly("letter.number-year");
        assertThat(keys(numbered(""))).containsExactly("letter.number-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "'', letter.title-missing",
        "青岛市科学技术局关于举办科技活动周, letter.title-kind",
        "青岛市科学技术局举办科技活动周的通知, letter.title-about",
        "关于举办科技活动周的通知, letter.title-issuer",
        "青岛市科学技术局关于举办科技活动周、科普月的通知, letter.title-mark",
        "青岛市科学技术局关于举办科技活动周的通知。, letter.title-kind letter.title-pause",
    })
    void saysWhatATitleLacks(String title, String keys) {
        assertThat(keys(titled(title))).containsExactly(keys.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青岛市科学技术局关于印发《科普工作办法》的通知",
                "青岛市科学技术局关于举办科技活动周的通知（试行）",
                "青岛市科学技术局关于申请经费的函",
            })
    void aTitleAsItShouldBeIsLeftAlone(String title) {
        assertThat(keys(titled(title))).isEmpty();
    }

    @Test
    void addresseesAreAskedForUnlessItIsForEverybody() {
        assertThat(keys(addressed(titled("青岛市科学技术局关于举办科技活动周的通知"))))
                .containsExactly("letter.addressees-missing");
        assertThat(keys(addressed(titled("青岛市科学技术局关于开放场馆的公告")))).isEmpty();
        assertThat(keys(addressed(Documents.single(), "各区市：", "各单位")))
                .containsExactly("letter.addressees-marks");
    }

    @ParameterizedTest
    @CsvSource({
        "一、甲|1.子|2.丑|二、乙|1.寅|2.卯, ''",
        "（一）甲|（二）乙, letter.level-first letter.level-first",
        "一、甲|（1）子|（2）丑|二、乙, letter.level-skips letter.level-skips",
        "一、甲|（一）子|（二）丑|二、乙|1.寅|2.卯, letter.level-mixed",
        "一、甲|（一）子|二、乙, letter.level-alone",
        "只有一段。, ''",
        "一、甲|（一）子|1.寅|（1）辰|（2）巳|2.卯|（二）丑|二、乙, ''",
    })
    void saysWhereLevelsAreSkippedOrMixed(String body, String keys) {
        assertThat(keys(typed(body.replace('|', '\n'))))
                .containsExactlyElementsOf(keys.isEmpty() ? List.of() : List.of(keys.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "启动仪式定于5月24日（星期六）举行。, ''",
        "启动仪式定于5月24日（星期日）举行。, letter.weekday",
        "启动仪式定于2026年5月24日（周日）举行。, ''",
        "活动于6月31日结束。, letter.no-such-day",
        "活动于2025年06月05日举行。, letter.day-zero",
        "活动于2025.6.5举行。, letter.day-form",
        "活动于25年6月举行。, letter.day-year",
        "'请各区市认真组织,按时报送。', letter.half-width",
        "比例为1:3，网址为www.example.cn。, ''",
        "第十四五年规划，5年6月以后。, ''",
    })
    void saysWhichDatesAndMarksAreOtherwise(String body, String keys) {
        assertThat(keys(typed(body)))
                .containsExactlyElementsOf(keys.isEmpty() ? List.of() : List.of(keys.split(" ")));
    }

    @Test
    void everyFindingSaysSomethingWithItsWords() {
        for (var letter :
                Stream.of(numbered("青科字[2025]09号"), titled(""), dated(Documents.single(), "4月"))
                        .toList()) {
            assertThat(check(letter))
                    .isNotEmpty()
                    .allSatisfy(
                            each ->
                                    assertThat(each.message())
                                            .doesNotContain("{")
                                            .endsWith(
                                                    each.key().startsWith("letter.due")
                                                            ? "。"
                                                            : "）"));
        }
    }
}
