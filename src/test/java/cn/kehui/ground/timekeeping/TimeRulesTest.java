package cn.kehui.ground.timekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.ClockSteps.Step;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When a clock is believed. */
class TimeRulesTest {
    private static final Instant SEEN = Instant.parse("2025-05-06T01:30:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final TimeRules.Mark STEADY = new TimeRules.Mark(SEEN, Duration.ZERO);

    @Test
    void aClockThatGoesAsTheProcessDoesIsBelieved() {
        assertThat(TimeRules.look(STEADY, false, after(MINUTE, Duration.ZERO)))
                .isEqualTo(steady(SEEN.plus(MINUTE)));
        assertThat(TimeRules.look(STEADY, false, after(MINUTE, Duration.ofSeconds(-200))))
                .isEqualTo(steady(SEEN.plus(MINUTE).minusSeconds(200)));
    }

    @Test
    void oneThatWasMovedEitherWayIsNotForADayOfRunning() {
        for (var jump : new Duration[] {Duration.ofDays(1095), Duration.ofHours(-1)}) {
            var leapt = TimeRules.look(STEADY, false, after(MINUTE, jump));
            assertThat(leapt)
                    .isEqualTo(
                            new TimeRules.Looked(
                                    new TimeRules.Mark(
                                            SEEN.plus(MINUTE).plus(jump), TimeRules.HELD),
                                    true));
            var mark = leapt.mark();
            for (int hour = 1; hour <= 24; hour++) {
                assertThat(mark.held()).isEqualTo(Duration.ofHours(25 - hour));
                var step =
                        new Step(
                                mark.seen().plus(Duration.ofHours(1)),
                                Duration.ofHours(1),
                                Duration.ZERO);
                mark = TimeRules.look(mark, false, step).mark();
            }
            assertThat(mark.held()).isZero();
        }
    }

    @Test
    void whoWasSwitchedOffOverTheHolidaysIsBelievedAndLongerIsNot() {
        assertThat(started(Duration.ofDays(9)).leapt()).isFalse();
        assertThat(started(Duration.ofDays(11)).leapt()).isTrue();
        assertThat(started(Duration.ofMinutes(-4)).leapt()).isFalse();
        assertThat(started(Duration.ofHours(-1)).leapt()).isTrue();
    }

    /** Else switching it off and on would end the wait. */
    @Test
    void theTimeSwitchedOffDoesNotCount() {
        var held = new TimeRules.Mark(SEEN, Duration.ofHours(20));
        var step = new Step(SEEN.plus(Duration.ofDays(2)), Duration.ZERO, Duration.ZERO);
        assertThat(TimeRules.look(held, true, step).mark().held()).isEqualTo(Duration.ofHours(20));
    }

    @Test
    void atTheVeryFirstLookThereIsNothingToCompareWith() {
        var step = new Step(SEEN, Duration.ZERO, Duration.ZERO);
        assertThat(TimeRules.look(null, true, step)).isEqualTo(steady(SEEN));
    }

    private static TimeRules.Looked started(Duration since) {
        return TimeRules.look(
                STEADY, true, new Step(SEEN.plus(since), Duration.ZERO, Duration.ZERO));
    }

    private static Step after(Duration ran, Duration jumped) {
        return new Step(SEEN.plus(ran).plus(jumped), ran, jumped);
    }

    private static TimeRules.Looked steady(Instant at) {
        return new TimeRules.Looked(new TimeRules.Mark(at, Duration.ZERO), false);
    }
}
