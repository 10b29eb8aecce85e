package cn.kehui.ground.timekeeping;

import cn.kehui.ground.base.ClockSteps.Step;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the clock is believed. */
final class TimeRules {
    /** For so long the product runs after a leap before anything is deleted by the clock again. */
    static final Duration HELD = Duration.ofHours(24);

    /** By so much a clock is corrected in passing. */
    private static final Duration SLIGHT = Duration.ofMinutes(5);

    /** For so long it may have been switched off: the longest holidays. */
    private static final Duration OFF = Duration.ofDays(10);

    private TimeRules() {}

    /**
     * What was written down at the last look. {@code held}: of the time held back, what is left.
     */
    record Mark(Instant seen, Duration held) {}

    /** What is written down now. {@code leapt}: since the last one the clock was not steady. */
    record Looked(Mark mark, boolean leapt) {}

    /**
     * @param before null: nobody ever looked
     * @param first whether this process looks for the first time: it may have been switched off
     */
    static Looked look(@Nullable Mark before, boolean first, Step step) {
        if (before == null) {
            return new Looked(new Mark(step.now(), Duration.ZERO), false);
        }
        var since = Duration.between(before.seen(), step.now());
        boolean leapt =
                first
                        ? since.compareTo(OFF) > 0 || since.compareTo(SLIGHT.negated()) < 0
                        : step.jumped().abs().compareTo(SLIGHT) > 0;
        var left = before.held().minus(step.ran());
        var held = leapt ? HELD : left.isNegative() ? Duration.ZERO : left;
        return new Looked(new Mark(step.now(), held), leapt);
    }
}
