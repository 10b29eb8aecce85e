package cn.kehui.filing.chase;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.calendar.LegalDay;
import cn.kehui.ground.calendar.LegalYear;
import cn.kehui.ground.calendar.Today;
import cn.kehui.ground.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due 2025-05-07 12:00; Labour Day is off until 05-05. */
class ChaseRulesTest {
    private static final ChaseSteps STEPS = new ChaseSteps(List.of(3, 1, -1));
    private static final WorkingDays DAYS =
            WorkingDays.of(
                    List.of(
                            new LegalYear(
                                    2025,
                                    "国办发明电〔2024〕12号",
                                    false,
                                    IntStream.rangeClosed(1, 5)
                                            .mapToObj(day -> LocalDate.of(2025, 5, day))
                                            .map(day -> new LegalDay(day, false, "劳动节"))
                                            .toList())));

    @ParameterizedTest
    @CsvSource({
        "2025-04-28T16:00, ''",
        "2025-04-29T09:00, 2025-04-29", // three working days before
        "2025-04-30T09:00, 2025-04-29", // missed yesterday: now
        "2025-05-06T09:00, 2025-05-06", // one before
        "2025-05-07T11:59, 2025-05-06",
        "2025-05-07T12:00, ''", // over, and the day after has not come
        "2025-05-08T09:00, 2025-05-08",
        "2025-05-13T09:00, 2025-05-08",
        "2025-05-14T09:00, ''" // not for ever
    })
    void theLastDayThatHasComeIsDue(LocalDateTime now, String day) {
        assertThat(due(now.toString(), STEPS)).isEqualTo(day);
    }

    @Test
    void whereThereAreNoStepsNobodyIsReminded() {
        assertThat(due("2025-05-06T09:00", new ChaseSteps(List.of()))).isEmpty();
        assertThat(due("2025-05-06T09:00", new ChaseSteps(List.of(-1)))).isEmpty();
        assertThat(due("2025-05-08T09:00", new ChaseSteps(List.of(3, 1)))).isEmpty();
    }

    @Test
    void stepsAreReadAsTheyAreTyped() {
        assertThat(ChaseSteps.read(" 1，3, 5 ", "2"))
                .isEqualTo(new ChaseSteps.Read.Fit(new ChaseSteps(List.of(5, 3, 1, -2))));
        assertThat(ChaseSteps.read("", ""))
                .isEqualTo(new ChaseSteps.Read.Fit(new ChaseSteps(List.of())));
        for (var wrong : List.of("0", "21", "三", "1;2", "-1", "1.5")) {
            assertThat(ChaseSteps.read(wrong, "")).isInstanceOf(ChaseSteps.Read.Unfit.class);
        }
        assertThat(STEPS.before()).isEqualTo("3，1");
        assertThat(STEPS.after()).isEqualTo("1");
    }

    private static String due(String now, ChaseSteps steps) {
        var end = LocalDateTime.parse("2025-05-07T12:00").atZone(Beijing.ZONE).toInstant();
        var today = new Today(LocalDateTime.parse(now).atZone(Beijing.ZONE).toInstant(), DAYS);
        return ChaseRules.due(end, steps, today).map(LocalDate::toString).orElse("");
    }
}
