package cn.kehui.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where it is asked only how an answer is meant, it may be written so that nothing is asked. */
class PlainNumbersTest {
    private static final Form STATISTICS =
            new Forms().find(FormId.of("week-statistics@2025")).orElseThrow();
    private static final Field PUBLIC = STATISTICS.field("public_on_site");
    private static final Field FUNDS = STATISTICS.field("funds_city");
    private static final Field BUDGET =
            new Forms().find(FormId.of("key-project@2021")).orElseThrow().field("funds");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "约500|500",
                "500余人次|500",
                "近1.2万人|12000",
                "1 200|1200",
                "500（含线上）|500",
                "无|0,—",
                "500|",
                "500人次|",
                "许多|",
                "2000000|"
            })
    void aCountIsWrittenAsItWasRead(String typed, String plain) {
        assertThat(Reading.plainly(PUBLIC, typed)).isEqualTo(list(plain));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "￥300|300元,300万元",
                "¥3.5|4元,3.5万元",
                "人民币300|300元,300万元",
                "RMB 300|300元,300万元",
                "约￥300|300元,300万元",
                "￥300元|",
                "￥3万|",
                "人民币5万元|",
                "￥0|",
                "300|",
                "约3万元|3",
                "3.33333333|3.3333"
            })
    void aSignOfMoneyAsksForItsUnitWhereTheFormCountsInWan(String typed, String plain) {
        assertThat(Reading.plainly(FUNDS, typed)).isEqualTo(list(plain));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"5|5元,5万元", "¥5|5元,5万元", "约5万元|50000元", "5万元|"})
    void soDoesANumberWhereTheFormSaysNoUnit(String typed, String plain) {
        assertThat(Reading.plainly(BUDGET, typed)).isEqualTo(list(plain));
    }

    @Test
    void whatIsWrittenPlainlyIsAskedNothing() {
        for (var typed : List.of("约500", "1 20", "无", "￥300", "约￥300", "3.33333333")) {
            for (var field : List.of(PUBLIC, FUNDS, BUDGET)) {
                for (var plain : Reading.plainly(field, typed)) {
                    assertThat(Reading.of(field, plain).findings())
                            .as("%s → %s", typed, plain)
                            .noneMatch(Finding::asks)
                            .noneMatch(Finding::stops);
                }
            }
        }
    }

    @Test
    void theTwoUnitsAreNamed() {
        assertThat(
                        Reading.of(FUNDS, "￥300").findings().stream()
                                .filter(Finding::asks)
                                .map(Finding::message))
                .containsExactly("“￥300”有 ¥ 号，没有写是元还是万元。请选：是 300 元，还是 300 万元。");
    }

    @Test
    void whatIsUnlikelyIsAskedForAReasonAndNotHowItIsMeant() {
        assertThat(Reading.of(PUBLIC, "2000000").findings())
                .singleElement()
                .matches(Finding::asks)
                .matches(one -> !Reading.asksHow(one));
        assertThat(Reading.of(PUBLIC, "约500").findings()).singleElement().matches(Reading::asksHow);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000000000001|人次",
                "1.1万亿|人次",
            })
    void pastTheLimitTheWordsSayTheLimit(String typed, String unit) {
        assertThat(Reading.of(PUBLIC, typed).findings())
                .containsExactly(
                        Finding.stops("public_on_site", "number.over", typed, "10000亿" + unit));
        assertThat(Reading.of(FUNDS, "100000001").findings())
                .containsExactly(
                        Finding.stops("funds_city", "number.over", "100000001", "10000亿元"));
        assertThat(Reading.of(PUBLIC, "1000000000000").value())
                .isEqualTo(new Value.Whole(1_000_000_000_000L));
    }

    @Test
    void aTotalPastTheLimitIsANumber() {
        assertThat(Reading.total(PUBLIC, "1999999999999"))
                .isEqualTo(new Value.Whole(1_999_999_999_999L));
        assertThat(Reading.total(FUNDS, "150000000.5"))
                .isEqualTo(new Value.Yuan(1_500_000_005_000L));
        assertThat(Reading.total(PUBLIC, "许多")).isEqualTo(new Value.Unread("许多"));
        assertThat(Reading.total(PUBLIC, "9".repeat(30)))
                .isEqualTo(new Value.Unread("9".repeat(30)));
    }

    private static List<String> list(String words) {
        return words == null ? List.of() : Stream.of(words.split(",")).toList();
    }
}
