package cn.kehui.ground.base;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a clock went since it was last looked at, beside the machine's own count of time. */
public final class ClockSteps {
    private final Clock clock;
    private @Nullable Look last;

    public ClockSteps(Clock clock) {
        this.clock = clock;
    }

    private record Look(Instant at, long nanos) {}

    /**
     * @param now what the clock says
     * @param ran how long the process has run since the last look; zero at the first
     * @param jumped how much further than that the clock went; negative: it was put back
     */
    public record Step(Instant now, Duration ran, Duration jumped) {}

    public synchronized Step look() {
        var now = new Look(clock.instant(), System.nanoTime());
        var before = last == null ? now : last;
        last = now;
        var ran = Duration.ofNanos(now.nanos() - before.nanos());
        return new Step(now.at(), ran, Duration.between(before.at(), now.at()).minus(ran));
    }
}
