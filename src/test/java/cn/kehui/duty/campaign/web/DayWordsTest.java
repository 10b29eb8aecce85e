package cn.kehui.duty.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.Deadline;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.calendar.Today;
import cn.kehui.ground.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayWordsTest {
    private static final Deadline DAY =
            new Deadline("6月18日前", Instant.parse("2025-06-18T16:00:00Z"));
    private static final Deadline NOON =
            new Deadline("5月7日12点前", Instant.parse("2025-05-07T04:00:00Z"));

    /** "6月18日前" includes the 18th: it is due today until the last second, and late at midnight. */
    @ParameterizedTest
    @CsvSource({
        "2025-05-06T09:30, 还有 31 个工作日（未计节假日）",
        "2025-06-17T23:59, 明天截止",
        "2025-06-18T00:00, 今天 24:00 截止",
        "2025-06-18T23:59:59, 今天 24:00 截止",
        "2025-06-19T00:00, 过了 1 个工作日（未计节假日）"
    })
    void countsWorkingDaysInBeijing(LocalDateTime now, String words) {
        assertThat(DayWords.left(DAY, at(now))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-06T13:00, 明天截止",
        "2025-05-07T11:59:59, 今天 12:00 截止",
        "2025-05-07T12:00, 今天已截止"
    })
    void endsWithTheHourThatIsNamed(LocalDateTime now, String words) {
        assertThat(DayWords.left(NOON, at(now))).isEqualTo(words);
    }

    @Test
    void writesMidnightAsTheEndOfItsDay() {
        var now = LocalDateTime.parse("2025-05-06T13:00");

        assertThat(DayWords.closes(DAY)).isEqualTo("2025年6月18日 24:00");
        assertThat(DayWords.closes(NOON)).isEqualTo("2025年5月7日 12:00");
        assertThat(DayWords.closes(Deadline.NONE)).isEmpty();
        assertThat(DayWords.left(Deadline.NONE, at(now))).isEqualTo("不设截止，随时报送");
    }

    private static Today at(LocalDateTime now) {
        return new Today(now.atZone(Beijing.ZONE).toInstant(), WorkingDays.WEEKENDS);
    }
}
