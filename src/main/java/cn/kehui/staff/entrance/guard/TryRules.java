package cn.kehui.staff.entrance.guard;

import cn.kehui.staff.entrance.SignInPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long whoever was wrong waits (ADR 0022). Who comes from a browser that is known is counted by
 * that browser alone. Strangers are counted by name and address, which locks; and by name wherever
 * they are, and by address whatever name, which only slows them down: no stranger locks a name.
 */
final class TryRules {
    /** After a day without one, earlier ones count no more. */
    static final Duration REMEMBERED = Duration.ofHours(24);

    /** Wrong codes in a row, over all locks: more are a search by somebody who has the password. */
    static final int CODES = 30;

    /** By so much the clocks of several processes may differ, and a lock still hold. */
    static final Duration SKEW = Duration.ofMinutes(1);

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private TryRules() {}

    /**
     * What is counted. {@code free}: how many may be wrong before each next one waits; 0: it locks.
     */
    public enum Kind {
        NAME(10),
        PLACE(0),
        ADDRESS(30),
        DEVICE(0),
        CODE(0),
        PRESENT(0);

        private final int free;

        Kind(int free) {
            this.free = free;
        }

        public int free() {
            return free;
        }
    }

    /** Under which words it is counted. {@code of}: a name, an address, a person, with spaces. */
    public record Key(Kind kind, String of) implements Comparable<Key> {
        public boolean grows() {
            return kind.free() > 0;
        }

        public String words() {
            return kind.name().toLowerCase(java.util.Locale.ROOT) + " " + of;
        }

        /** Always the same order, so that two at once do not wait for each other. */
        @Override
        public int compareTo(Key other) {
            return words().compareTo(other.words());
        }
    }

    /**
     * What is kept under a key.
     *
     * @param lockedUntil {@code Instant.EPOCH}: it was not
     */
    public record Kept(int failures, int sinceRight, Instant lastAt, Instant lockedUntil) {}

    /**
     * Before when no more is taken; empty: one may be made now. {@code Instant.MAX}: not before
     * somebody lifts it. What ends later than anything that begins now was made while the clock was
     * ahead: it holds nobody up.
     */
    static Optional<Instant> waits(Key key, Kept kept, SignInPolicy policy, Instant now) {
        if (key.kind() == Kind.CODE && kept.sinceRight() >= CODES) {
            return Optional.of(Instant.MAX);
        }
        var lock = Duration.ofMinutes(policy.lockMinutes());
        if (kept.lockedUntil().isAfter(now)
                && !kept.lockedUntil().isAfter(now.plus(lock).plus(SKEW))) {
            return Optional.of(kept.lockedUntil());
        }
        int failures = kept.lastAt().isBefore(now.minus(REMEMBERED)) ? 0 : kept.failures();
        if (key.grows()) {
            int beyond = failures - key.kind().free();
            return Optional.of(kept.lastAt().plus(delay(beyond)))
                    .filter(end -> beyond >= 0 && end.isAfter(now))
                    .filter(end -> !end.isAfter(now.plus(delay(beyond)).plus(SKEW)));
        }
        return failures >= policy.failures() ? Optional.of(now.plus(lock)) : Optional.empty();
    }

    /** Five seconds, and each time twice as long, up to a quarter of an hour. */
    static Duration delay(int beyond) {
        if (beyond < 0) {
            return Duration.ZERO;
        }
        var doubled = FIRST.multipliedBy(1L << Math.min(beyond, 20));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
