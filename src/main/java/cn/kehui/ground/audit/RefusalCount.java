package cn.kehui.ground.audit;

import cn.kehui.ground.account.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How many refusals of each person were recorded within an hour. Safe for many threads. */
@Component
class RefusalCount {
    static final int MOST = 30;

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int PEOPLE = 10_000;

    private final Map<PersonId, Hour> hours = new ConcurrentHashMap<>();

    private record Hour(Instant ends, int count) {}

    /** How the next one is recorded. */
    enum Turn {
        EACH,
        /** The last, which says so. */
        LAST,
        NONE
    }

    Turn next(PersonId who, Instant now) {
        if (hours.size() >= PEOPLE) {
            hours.values().removeIf(hour -> !hour.ends().isAfter(now));
        }
        var hour =
                hours.merge(
                        who,
                        new Hour(now.plus(WINDOW), 1),
                        (before, fresh) ->
                                before.ends().isAfter(now)
                                        ? new Hour(
                                                before.ends(),
                                                Math.min(before.count() + 1, MOST + 1))
                                        : fresh);
        if (hour.count() > MOST) {
            return Turn.NONE;
        }
        return hour.count() == MOST ? Turn.LAST : Turn.EACH;
    }
}
