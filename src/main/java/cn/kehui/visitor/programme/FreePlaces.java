package cn.kehui.visitor.programme;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.base.Beijing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * At which sessions places are left, from memory (ADR 0096). Asked for anew only where somebody
 * wants to know: by one of those, while the others go on with what is known.
 */
@Component
class FreePlaces {
    /** Nobody is told what is older, unless it cannot be told anew: then that is said. */
    static final Duration OLDEST = Duration.ofSeconds(10);

    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final List<PlacesOffered> tellers;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Told told;
    private volatile @Nullable FreeSessions last;

    FreePlaces(List<PlacesOffered> tellers, Clock clock) {
        this.tellers = tellers;
        this.clock = clock;
    }

    /**
     * What was told last.
     *
     * @param number it grows where other sessions have places than before
     * @param at when it was so
     * @param late it could not be told anew since
     * @param asked when somebody asked last, by the machine's own count
     */
    record Told(
            long number, Map<UUID, Set<String>> sessions, Instant at, boolean late, long asked) {
        boolean within(Duration age) {
            return System.nanoTime() - asked < age.toNanos();
        }
    }

    /** As it stands, among the sessions of an edition. */
    FreeSessions of(ProgrammeEdition edition) {
        var now = now(edition);
        var known = last;
        if (known == null || known.edition() != edition || known.told() != now) {
            known = new FreeSessions(edition, now);
            last = known;
        }
        return known;
    }

    /** Whoever asks next is told anew. */
    void forget() {
        var known = told;
        if (known != null) {
            long ago = System.nanoTime() - OLDEST.toNanos();
            told = new Told(known.number(), known.sessions(), known.at(), known.late(), ago);
        }
    }

    private Told now(ProgrammeEdition edition) {
        var known = told;
        if (known != null && known.within(FRESH)) {
            return known;
        }
        if (known != null && known.within(OLDEST)) {
            return asking.tryLock() ? asked(edition, FRESH) : known;
        }
        return waited(known) ? asked(edition, OLDEST) : late(known);
    }

    private boolean waited(@Nullable Told known) {
        if (known == null) {
            asking.lock();
            return true;
        }
        try {
            return asking.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Asks, unless another has while this one waited. */
    private Told asked(ProgrammeEdition edition, Duration enough) {
        try {
            var known = told;
            if (known != null && known.within(enough)) {
                return known;
            }
            var now = read(edition, known);
            told = now;
            return now;
        } finally {
            asking.unlock();
        }
    }

    private Told read(ProgrammeEdition edition, @Nullable Told known) {
        long asked = System.nanoTime(); // what is told is no younger than the question
        var at = clock.instant();
        try {
            var campaigns =
                    edition.coming(Beijing.today(clock)).stream()
                            .map(CampaignId::of)
                            .collect(Collectors.toSet());
            var sessions = new HashMap<UUID, Set<String>>();
            for (var one : tellers) {
                one.left(edition, campaigns)
                        .forEach(
                                (id, keys) ->
                                        sessions.computeIfAbsent(id, _ -> new HashSet<>())
                                                .addAll(keys));
            }
            boolean same = known != null && known.sessions().equals(sessions);
            long number = known == null ? 1 : same ? known.number() : known.number() + 1;
            return new Told(number, same ? known.sessions() : sessions, at, false, asked);
        } catch (DataAccessException e) {
            if (known == null) {
                throw e;
            }
            return new Told(known.number(), known.sessions(), known.at(), true, System.nanoTime());
        }
    }

    private static Told late(@Nullable Told known) {
        if (known == null) {
            throw new IllegalStateException("whoever asks first waits");
        }
        return new Told(known.number(), known.sessions(), known.at(), true, known.asked());
    }
}
