package cn.kehui.ground.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Beijing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples are those of the real notices. */
class WorkingDaysTest {
    private static final WorkingDays DAYS = WorkingDays.of(ShippedYears.all());

    @ParameterizedTest
    @CsvSource({
        "2023-05-12, 2023-05-15, 1", // issued on Friday, the plan due on Monday
        "2025-04-16, 2025-04-30, 11", // the nation to Qingdao: 14 days, a Sunday among them worked
        "2023-04-28, 2023-05-12, 8", // Shandong to Weihai: 14 days with Labour Day
        "2023-05-31, 2023-06-05, 3", // the week's end to the units' report
        "2023-06-05, 2023-06-15, 8", // the units' report to the city's
        "2025-04-30, 2025-05-05, 0",
        "2025-05-07, 2025-05-07, 0",
        "2025-05-07, 2025-04-30, 0",
        "2020-12-31, 2026-12-31, 1495"
    })
    void countsTheDaysAfterUpToTheLast(LocalDate day, LocalDate until, int working) {
        assertThat(DAYS.between(day, until)).isEqualTo(working);
    }

    /** Day by day, as a person would with a calendar on the wall. */
    @Test
    void countsAsOneWouldOnAWall() {
        for (var from = LocalDate.of(2021, 12, 20);
                from.getYear() < 2023;
                from = from.plusDays(3)) {
            int count = 0;
            for (var until = from; until.isBefore(from.plusDays(40)); ) {
                until = until.plusDays(1);
                count += DAYS.works(until) ? 1 : 0;
                assertThat(DAYS.between(from, until)).isEqualTo(count);
            }
        }
    }

    @Test
    void aDeadlineByNoonLeavesHalfItsDay() {
        var issued = LocalDate.of(2025, 4, 30);
        assertThat(DAYS.halves(issued, at("2025-05-07T12:00"))).isEqualTo(3);
        assertThat(DAYS.halves(issued, at("2025-05-07T16:00"))).isEqualTo(4);
        assertThat(DAYS.halves(issued, at("2025-05-08T00:00"))).isEqualTo(4);
        assertThat(DAYS.halves(issued, at("2025-05-03T12:00"))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-15, 8, 2023-06-05", // the city's date from the province's
        "2025-05-07, 3, 2025-04-29",
        "2025-04-28, 1, 2025-04-27",
        "2026-02-24, 1, 2026-02-14"
    })
    void stepsBackOverDaysOff(LocalDate day, int count, LocalDate before) {
        assertThat(DAYS.before(day, count)).isEqualTo(before);
    }

    @Test
    void stepsForward() {
        assertThat(DAYS.after(LocalDate.of(2025, 4, 30), 1)).isEqualTo("2025-05-06");
        assertThat(DAYS.after(LocalDate.of(2026, 5, 8), 1)).isEqualTo("2026-05-09");
    }

    @Test
    void namesTheHolidayOfADayOff() {
        assertThat(DAYS.holiday(LocalDate.of(2025, 5, 3))).contains("劳动节");
        assertThat(DAYS.holiday(LocalDate.of(2022, 12, 31))).contains("元旦");
        assertThat(DAYS.holiday(LocalDate.of(2025, 4, 27))).isEmpty();
        assertThat(DAYS.works(LocalDate.of(2025, 4, 27))).isTrue();
        assertThat(DAYS.holiday(LocalDate.of(2025, 5, 10))).isEmpty();
        assertThat(DAYS.works(LocalDate.of(2025, 5, 10))).isFalse();
    }

    @Test
    void beyondTheKnownYearsWeekendsAloneAreOff() {
        var may = LocalDate.of(2027, 5, 3);
        assertThat(DAYS.knows(LocalDate.of(2021, 1, 1), LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(DAYS.knows(LocalDate.of(2026, 12, 31), may)).isFalse();
        assertThat(DAYS.works(may)).isTrue();
        assertThat(WorkingDays.WEEKENDS.between(may, may.plusWeeks(2))).isEqualTo(10);
    }

    @Test
    void shipsWhatTheNoticesArrange() {
        assertThat(ShippedYears.all())
                .extracting(
                        LegalYear::year,
                        LegalYear::source,
                        year -> year.days().stream().filter(day -> !day.working()).count(),
                        year -> year.days().stream().filter(LegalDay::working).count())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2021, "国办发明电〔2020〕27号", 31L, 7L),
                        org.assertj.core.groups.Tuple.tuple(2022, "国办发明电〔2021〕11号", 31L, 7L),
                        org.assertj.core.groups.Tuple.tuple(2023, "国办发明电〔2022〕16号", 27L, 7L),
                        org.assertj.core.groups.Tuple.tuple(2024, "国办发明电〔2023〕7号", 28L, 8L),
                        org.assertj.core.groups.Tuple.tuple(2025, "国办发明电〔2024〕12号", 28L, 5L),
                        org.assertj.core.groups.Tuple.tuple(2026, "国办发明电〔2025〕7号", 33L, 6L));
    }

    private static Instant at(String beijing) {
        return LocalDateTime.parse(beijing).atZone(Beijing.ZONE).toInstant();
    }
}
