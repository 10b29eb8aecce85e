package cn.kehui.ground.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 5, 6);

    @Test
    void aDayIsOneThatSomebodyCouldMean() {
        assertThat(TypedDay.of(" 2025-05-24 ")).contains(LocalDate.of(2025, 5, 24));
        for (var none :
                new String[] {
                    "", "2025-13-45", "-999999999-01-01", "+999999999-12-31", "0001-01-01", "5月24日"
                }) {
            assertThat(TypedDay.of(none)).as(none).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年5月17日",
                "2026年05月17日（星期日）",
                "2026 年 5 月 17 日 周日",
                "２０２６－０５－１７",
                "2026/5/17",
                "2026.5.17",
                "20260517",
                "2026年5月17号"
            })
    void isReadAsPeopleWriteIt(String typed) {
        assertThat(TypedDay.of(typed)).contains(LocalDate.of(2026, 5, 17));
        assertThat(TypedDay.shown(typed)).isEqualTo("2026年5月17日");
        assertThat(TypedDay.kept(typed)).isEqualTo("2026-05-17");
    }

    @ParameterizedTest
    @CsvSource({
        "5月17日, 2025-05-17",
        "5.17, 2025-05-17",
        "5/17, 2025-05-17",
        "１２月３１日, 2024-12-31",
        "1月5日, 2025-01-05",
        "2026-1-5, 2026-01-05"
    })
    void withoutAYearItIsTheNearest(String typed, LocalDate day) {
        assertThat(TypedDay.near(typed, TODAY)).contains(day);
    }

    @Test
    void inDecemberJanuaryIsTheNext() {
        assertThat(TypedDay.near("1月5日", LocalDate.of(2025, 12, 20)))
                .contains(LocalDate.of(2026, 1, 5));
        assertThat(TypedDay.near("2月29日", LocalDate.of(2025, 2, 1)))
                .contains(LocalDate.of(2024, 2, 29));
        assertThat(TypedDay.near("2月30日", TODAY)).isEmpty();
        assertThat(TypedDay.near("18日后", TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "18:00, 1080",
        "18：00, 1080",
        "18点, 1080",
        "下午6点半, 1110",
        "9时05分, 545",
        "24:00, 1440",
        "中午12点, 720",
        "晚上11点, 1380",
        "0:00, 0"
    })
    void anHourIsReadTheSameWay(String typed, int minutes) {
        assertThat(TypedDay.hour(typed)).hasValue(minutes);
    }

    @Test
    void midnightAtItsEndIsTheDayAlone() {
        assertThat(TypedDay.keptHour("下午5点")).isEqualTo("17:00");
        assertThat(TypedDay.keptHour("24:00")).isEmpty();
        assertThat(TypedDay.keptHour("下班前")).isEqualTo("下班前");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18", "24:01", "25:00", "18:61", "下班前", "6月18日"})
    void whatIsNoHourIsNone(String typed) {
        assertThat(TypedDay.hour(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-20T18:00, 2025-06-20T10:00:00Z",
        "2025-06-20 18:00, 2025-06-20T10:00:00Z",
        "2025年6月20日（星期五） 18:00, 2025-06-20T10:00:00Z",
        "6月20日18点前, 2025-06-20T10:00:00Z",
        "6.20 下午6点, 2025-06-20T10:00:00Z",
        "6月20日, 2025-06-20T16:00:00Z",
        "6月20日24:00, 2025-06-20T16:00:00Z"
    })
    void anEndIsADayWithItsHourOrTheEndOfTheDay(String typed, Instant end) {
        assertThat(TypedDay.end(typed, TODAY)).contains(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "下周", "6月20日前后", "18:00", "6月31日18:00"})
    void whatIsNoEndIsNone(String typed) {
        assertThat(TypedDay.end(typed, TODAY)).isEmpty();
    }

    @Test
    void whatIsNoDayStaysAsItWasTyped() {
        assertThat(TypedDay.shown("下周一")).isEqualTo("下周一");
        assertThat(TypedDay.kept("5月中旬")).isEqualTo("5月中旬");
        assertThat(TypedDay.kept("9".repeat(1000))).hasSize(1000);
    }
}
