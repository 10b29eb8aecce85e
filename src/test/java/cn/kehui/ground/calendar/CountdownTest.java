package cn.kehui.ground.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Beijing;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountdownTest {
    private static final WorkingDays DAYS = WorkingDays.of(ShippedYears.all());

    @ParameterizedTest
    @CsvSource({
        "2025-05-07T12:00, 2025-04-30T09:00, 还有 2 个工作日",
        "2025-05-07T12:00, 2025-05-03T09:00, 还有 2 个工作日",
        "2025-05-07T12:00, 2025-05-06T23:59, 明天截止",
        "2025-05-07T12:00, 2025-05-07T11:59:59, 今天 12:00 截止",
        "2025-05-07T12:00, 2025-05-07T12:00, 今天已截止",
        "2025-05-07T12:00, 2025-05-08T08:00, 过了 1 个工作日",
        "2025-05-07T12:00, 2025-05-12T08:00, 过了 3 个工作日",
        "2023-05-16T00:00, 2023-05-12T17:00, 还有 1 个工作日",
        "2023-05-16T00:00, 2023-05-15T17:00, 今天 24:00 截止",
        "2025-05-05T00:00, 2025-05-01T09:00, 今天之后没有工作日了",
        "2025-05-01T00:00, 2025-05-03T09:00, 已截止",
        "2027-01-11T00:00, 2026-12-31T09:00, 还有 6 个工作日（未计节假日）"
    })
    void saysItInWorkingDays(LocalDateTime end, LocalDateTime now, String words) {
        assertThat(Countdown.left(at(end), new Today(at(now), DAYS))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-07T12:00, 2025-04-30T09:00, 1.5 个工作日",
        "2023-05-16T00:00, 2023-05-12T09:00, 1 个工作日",
        "2025-05-07T12:00, 2025-05-06T09:00, 0.5 个工作日",
        "2025-05-04T00:00, 2025-04-30T09:00, 0 个工作日",
        "2027-01-05T00:00, 2026-12-31T09:00, 2 个工作日（未计节假日）"
    })
    void saysWhatADeadlineLeaves(LocalDateTime end, LocalDateTime issued, String words) {
        assertThat(Countdown.leaves(at(end), new Today(at(issued), DAYS))).isEqualTo(words);
    }

    private static Instant at(LocalDateTime beijing) {
        return beijing.atZone(Beijing.ZONE).toInstant();
    }
}
