package cn.kehui.letter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.base.Finding;
import cn.kehui.letter.Letter.Head;
import cn.kehui.letter.Letter.Imprint;
import cn.kehui.letter.Letter.Signing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Head, title, text and dates; a document of 30 April 2025, a Wednesday before five days off. */
class LetterCheckTest {
    private static final Set<LocalDate> OFF =
            Set.of(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 2), LocalDate.of(2025, 5, 5));

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

    @ParameterizedTest
    @CsvSource({
        "请于5月7日12点前报送推荐表。, letter.due-short 1.5",
        "请于5月7日下午5点前报送推荐表。, letter.due-short 2",
        "请于5月8日前报送推荐表。, ''",
        "请于5月3日前报送推荐表。, letter.due-off letter.due-short 0",
        "请于4月20日前报送推荐表。, letter.due-past",
        "请于2025年6月14日（周六）前将总结反馈至邮箱。, letter.due-off",
        "5月3日前举办启动仪式。, ''",
        "请于6月18日前报送总结；5月4日前各场馆开放。, ''",
        "请于1月10日前报送明年计划。, letter.due-past",
    })
    void countsTheWorkingDaysThatAreLeft(String body, String said) {
        var findings = check(typed(body));
        var words =
                findings.stream()
                        .map(
                                each ->
                                        each.key()
                                                + (each.key().endsWith("short")
                                                        ? " " + each.args().get(1)
                                                        : ""));
        assertThat(String.join(" ", words.toList())).isEqualTo(said);
    }

    @Test
    void aMonthFarBeforeTheDateIsNextYears() {
        var december = dated(typed("请于1月15日前报送总结。"), "2025年12月1日");

        assertThat(keys(december)).isEmpty();
    }

    @Test
    void textOfMoreThanFourThousandCharactersIsSaid() {
        var letter = typed("一句话。".repeat(1000));
        assertThat(keys(letter)).isEmpty();
        assertThat(check(typed("一句话。".repeat(1000) + "了")).getFirst().message())
                .isEqualTo("正文 4,001 字，超过 4,000 字。请压缩，或把细节移到附件。");
        assertThat(keys(typed(" "))).containsExactly("letter.body-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "'', letter.date-missing",
        "2025年04月30日, letter.date-form",
        "二〇二五年四月三十日, letter.date-form",
        "2025-4-30, letter.date-form",
        "四月底, letter.date-unreadable",
        "2025年2月30日, letter.date-unreadable",
        "2025年5月1日, letter.date-off",
        "2025年4月30日, ''",
    })
    void saysHowADateIsWritten(String date, String key) {
        assertThat(keys(dated(typed("各单位要认真组织。"), date)))
                .containsExactlyElementsOf(key.isEmpty() ? List.of() : List.of(key));
    }

    @Test
    void theImprintIsNotOlderThanTheDocument() {
        var single = Documents.single();
        var letter =
                new Letter(
                        single.head(),
                        single.title(),
                        single.addressees(),
                        single.body(),
                        single.attachments(),
                        single.signing(),
                        "（此件主动公开）",
                        new Imprint(List.of(), "办公室", "2025年4月29日"));

        assertThat(keys(letter)).containsExactly("letter.remark-brackets", "letter.imprint-early");
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

    static List<Finding> check(Letter letter) {
        return LetterCheck.check(letter, LetterCheckTest::works);
    }

    static List<String> keys(Letter letter) {
        return check(letter).stream().map(Finding::key).toList();
    }

    private static boolean works(LocalDate day) {
        return !OFF.contains(day) && day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private static Letter numbered(String number) {
        var letter = Documents.single();
        var head = new Head(List.of(), letter.head().bodies(), number, List.of());
        return new Letter(
                head,
                letter.title(),
                letter.addressees(),
                letter.body(),
                letter.attachments(),
                letter.signing(),
                letter.remark(),
                letter.imprint());
    }

    private static Letter titled(String title) {
        var letter = Documents.single();
        return new Letter(
                letter.head(),
                title,
                letter.addressees(),
                letter.body(),
                letter.attachments(),
                letter.signing(),
                letter.remark(),
                letter.imprint());
    }

    private static Letter addressed(Letter letter, String... addressees) {
        return new Letter(
                letter.head(),
                letter.title(),
                List.of(addressees),
                letter.body(),
                letter.attachments(),
                letter.signing(),
                letter.remark(),
                letter.imprint());
    }

    private static Letter typed(String body) {
        return Documents.single().withBody(LetterText.read(body).paragraphs());
    }

    private static Letter dated(Letter letter, String date) {
        var head = new Head(List.of(), letter.head().bodies(), "青科字〔2025〕9号", List.of());
        var signing = new Signing(letter.signing().signers(), true, date);
        return new Letter(
                head,
                letter.title(),
                letter.addressees(),
                letter.body(),
                letter.attachments(),
                signing,
                letter.remark(),
                Imprint.NONE);
    }
}
