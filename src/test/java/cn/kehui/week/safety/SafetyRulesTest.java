package cn.kehui.week.safety;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.week.activity.Session;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes and permits go by the people in one session. */
class SafetyRulesTest {

    @ParameterizedTest
    @CsvSource({
        "100, SMALL, ''",
        "101, MIDDLE, ''",
        "999, MIDDLE, ''",
        "1000, LARGE, 县级公安机关",
        "4999, LARGE, 县级公安机关",
        "5000, LARGE, 设区的市级公安机关"
    })
    void goesByThePeopleOfTheLargestSession(long people, Safety.Size size, String office) {
        var safety = of(session("5月24日", 20L), session("5月26日", people));

        assertThat(safety.people()).isEqualTo(people);
        assertThat(safety.size()).isEqualTo(size);
        assertThat(safety.permit() == null ? "" : safety.permit().office()).isEqualTo(office);
        assertThat(safety.items()).hasSize(size == Safety.Size.LARGE ? 9 : 0);
    }

    @Test
    void isAppliedForTwentyDaysBeforeTheFirstSessionThatNeedsIt() {
        var safety = of(session("5月23日", 500L), session("5月25日", 1200L), session("5月24日", 6000L));

        assertThat(safety.permit())
                .isEqualTo(
                        new Safety.Permit(
                                "设区的市级公安机关",
                                LocalDate.of(2025, 5, 4),
                                20,
                                "大型群众性活动安全管理条例 第十二条；大型群众性活动安全管理条例 第十三条"));
    }

    @Test
    void twoSessionsOfSixHundredAreNoCrowdOfTwelveHundred() {
        assertThat(of(session("5月24日", 600L), session("5月25日", 600L)).permit()).isNull();
    }

    @Test
    void whatNobodyWroteIsUnsureAndNotSmall() {
        var safety = of(session("5月24日", null));

        assertThat(safety.unsure()).isTrue();
        assertThat(safety.size()).isNull();
    }

    @Test
    void whoeverWatchesOnlineStandsInNoCrowd() {
        var online =
                new Session(
                        "a",
                        LocalDate.of(2025, 5, 24),
                        null,
                        null,
                        "",
                        "https://x.cn",
                        9000L,
                        null);
        var safety = SafetyRules.of(SafetyLaw.LAW, List.of(online));

        assertThat(safety.permit()).isNull();
        assertThat(safety.unsure()).isFalse();
    }

    private static Safety of(Session... sessions) {
        return SafetyRules.of(SafetyLaw.LAW, Arrays.asList(sessions));
    }

    private static Session session(String day, @Nullable Long expected) {
        int of = Integer.parseInt(day.substring(2, 4));
        return new Session(day, LocalDate.of(2025, 5, of), null, null, "广场", "", expected, null);
    }
}
