package cn.kehui.ground.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.ground.base.Beijing;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@KehuiTest
class WorkingHoursTest {
    @Autowired WorkingHours hours;

    /** Of 2025: 30 April is worked, 1 to 5 May are off, Saturday 26 April is off, Sunday 27 not. */
    @ParameterizedTest
    @CsvSource({
        "2025-05-06T09:30, 4, 2025-05-06T13:30",
        "2025-05-06T13:00, 4, 2025-05-06T17:00",
        "2025-05-06T14:00, 4, 2025-05-07T10:00",
        "2025-05-06T07:00, 4, 2025-05-06T13:00",
        "2025-05-06T20:00, 4, 2025-05-07T13:00",
        "2025-04-30T16:00, 4, 2025-05-06T12:00",
        "2025-05-03T10:00, 8, 2025-05-06T17:00",
        "2025-04-25T16:00, 2, 2025-04-27T10:00",
        "2025-05-06T09:30, 0, 2025-05-06T09:30",
        "2025-05-06T09:00, 80, 2025-05-19T17:00"
    })
    void onlyHoursThatAreWorkedCount(String since, int many, String from) {
        assertThat(hours.worked(at(since), many)).isEqualTo(at(from));
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(Beijing.ZONE).toInstant();
    }
}
