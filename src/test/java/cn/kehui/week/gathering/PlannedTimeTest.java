package cn.kehui.week.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5月24日 | 24 | '' | '' | ''",
                "2025年5月24日（周六） | 24 | '' | '' | ''",
                "2025-05-24 09:00 | 24 | 09:00 | '' | ''",
                "5.24 | 24 | '' | '' | ''",
                "5月24日9:00—11:30 | 24 | 9:00 | 11:30 | ''",
                "5月24日上午9:00-11:00 | 24 | 上午9:00 | 11:00 | ''",
                "5月24日（星期六）下午2点至4点半 | 24 | 下午2点 | 4点半 | ''",
                "5月17日、18日 | 17,18 | '' | '' | ''",
                "5月17日、5月19日 9:00 | 17,19 | 9:00 | '' | ''",
                "5月17日—19日 每天9:00—17:00 | 17,18,19 | 9:00 | 17:00 | ''",
                "5月30日至6月1日 | 30,31,1 | '' | '' | ''",
                "２０２５年５月２４日９：００ | 24 | 9:00 | '' | ''",
                "5月24日全天，北宅小学 | 24 | '' | '' | 北宅小学",
                "5月24日9:00，北宅小学 | 24 | 9:00 | '' | 北宅小学",
            })
    void isReadAsPeopleWriteIt(String written, String days, String from, String to, String rest) {
        var time = PlannedTime.of(written, 2025);

        assertThat(time.days().stream().map(LocalDate::getDayOfMonth).map(String::valueOf))
                .isEqualTo(List.of(days.split(",")));
        assertThat(List.of(time.from(), time.to(), time.rest())).isEqualTo(List.of(from, to, rest));
        assertThat(time.said()).isEmpty();
    }

    @Test
    void whatIsNoDayStays() {
        for (var written : List.of("5月下旬", "活动周期间", "每周六上午", "9:00—11:00", "13月40日", "")) {
            var time = PlannedTime.of(written, 2025);
            assertThat(time.days()).as(written).isEmpty();
            assertThat(time.rest()).as(written).isEqualTo(written);
        }
    }

    @Test
    void aPartOfADayAndALongSpanAreSaid() {
        assertThat(PlannedTime.of("5月24日上午", 2025).said())
                .containsExactly(Finding.notes("day", "gathering.no-hour", "上午"));
        var long_ = PlannedTime.of("5月1日—6月30日", 2025);
        assertThat(long_.days()).isEmpty();
        assertThat(long_.said())
                .containsExactly(Finding.notes("day", "gathering.long-span", "5月1日—6月30日"));
        assertThat(PlannedTime.of("5月24日9:00、14:00", 2025).said())
                .containsExactly(Finding.notes("day", "gathering.more-hours", "14:00"));
    }
}
