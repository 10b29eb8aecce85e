package cn.kehui.notice.letter;

import static cn.kehui.notice.letter.Faults.check;
import static cn.kehui.notice.letter.Faults.dated;
import static cn.kehui.notice.letter.Faults.keys;
import static cn.kehui.notice.letter.Faults.typed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.notice.letter.Letter.Imprint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days: by when something is due, and of the document itself. */
class DateCheckTest {
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
}
