package cn.kehui.visitor.booking;

import cn.kehui.ground.calendar.Calendars;
import cn.kehui.week.activity.ActivityId;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How sessions stand, from memory: what is older than a second is read anew by one who asks, and
 * nobody reads what is older than two.
 */
@Component
class LiveOffers {
    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final long STALE = Duration.ofSeconds(2).toNanos();

    /** What is asked for of so many sessions does not fill the memory. */
    private static final int REMEMBERED = 20_000;

    private final OfferSql sql;
    private final Calendars calendars;
    private final ConcurrentHashMap<SessionId, Seen> seen = new ConcurrentHashMap<>();

    LiveOffers(OfferSql sql, Calendars calendars) {
        this.sql = sql;
        this.calendars = calendars;
    }

    /** As it stood at a moment of the machine's own count. */
    private record Seen(SessionOffer offer, long at, AtomicBoolean renewing) {
        long age() {
            return System.nanoTime() - at;
        }
    }

    /** Empty: no places are offered there. */
    Optional<SessionOffer> of(SessionId id) {
        var last = seen.get(id);
        if (last != null && (last.age() < FRESH || last.age() < STALE && !begins(last))) {
            return Optional.of(last.offer());
        }
        return read(id, last);
    }

    /** Those of an activity that visitors may see, as they stand now; those that are gone last. */
    List<SessionOffer> of(ActivityId activity) {
        return sql.of(activity, calendars.current()).stream()
                .filter(SessionOffer::shown)
                .sorted(
                        Comparator.comparing(
                                one -> one.at().closesAt(),
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** One reads it anew, and the others go on with what there is. */
    private static boolean begins(Seen last) {
        return last.renewing().compareAndSet(false, true);
    }

    private Optional<SessionOffer> read(SessionId id, @Nullable Seen last) {
        try {
            var now = sql.one(id, calendars.current());
            now.ifPresentOrElse(this::now, () -> seen.remove(id));
            return now;
        } finally {
            if (last != null) {
                last.renewing().set(false);
            }
        }
    }

    /** As it stands after what was just kept. */
    void now(SessionOffer offer) {
        if (seen.size() >= REMEMBERED) {
            seen.clear();
        }
        seen.put(offer.id(), new Seen(offer, System.nanoTime(), new AtomicBoolean()));
    }
}
