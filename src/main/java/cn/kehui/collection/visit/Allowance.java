package cn.kehui.collection.visit;

import cn.kehui.collection.folder.Most;
import cn.kehui.ground.workshop.Whose;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** How much each visitor has handed in within the hour, and how much more may come. */
@Component
class Allowance {
    private static final Duration HOUR = Duration.ofHours(1);

    private final DeskLimits limits;
    private final Clock clock;
    private final Map<Whose, Used> used = new HashMap<>();

    private record Used(Instant since, long bytes) {
        boolean over(Instant now) {
            return since.plus(HOUR).isBefore(now);
        }
    }

    @Autowired
    Allowance(Clock clock) {
        this(clock, DeskLimits.of(System::getenv));
    }

    Allowance(Clock clock, DeskLimits limits) {
        this.clock = clock;
        this.limits = limits;
    }

    DeskLimits limits() {
        return limits;
    }

    /** Bytes that may still come from a visitor; 0 or less: none. */
    synchronized long left(Whose visitor) {
        var now = clock.instant();
        used.values().removeIf(one -> one.over(now));
        var own = used.get(visitor);
        return limits.visitor() - (own == null ? 0 : own.bytes());
    }

    synchronized void use(Whose visitor, long bytes) {
        var now = clock.instant();
        used.merge(
                visitor,
                new Used(now, bytes),
                (before, more) -> new Used(before.since(), before.bytes() + more.bytes()));
    }

    /** What may be unpacked now, of an upload of which so much is unpacked already. */
    Most most(Whose visitor, long unpacked) {
        long left = Math.min(limits.upload() - unpacked, left(visitor));
        return new Most(Math.max(0, left), limits.files(), Arrivals.LARGEST);
    }
}
