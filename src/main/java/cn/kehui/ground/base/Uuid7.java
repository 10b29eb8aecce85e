package cn.kehui.ground.base;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Identifiers that can be made anywhere and sort by the time they were made: UUID version 7 of RFC
 * 9562. Those of one process always rise, also within a millisecond, and after its clock was put
 * back.
 */
public final class Uuid7 {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BITS = 12;

    /** The milliseconds and the random bits behind them, of the last one that was made. */
    private static final AtomicLong LAST = new AtomicLong();

    private Uuid7() {}

    public static UUID next(Clock clock) {
        long drawn = clock.millis() << RANDOM_BITS | RANDOM.nextInt(1 << RANDOM_BITS);
        long risen = LAST.updateAndGet(last -> Math.max(last + 1, drawn));
        return of(risen >>> RANDOM_BITS, (int) risen, RANDOM.nextLong());
    }

    /**
     * @param millis since 1970, 48 bits
     * @param a 12 random bits
     * @param b 62 random bits; the upper two are not used
     */
    static UUID of(long millis, int a, long b) {
        long upper = millis << 16 | 0x7000L | a & 0x0fffL;
        return new UUID(upper, b & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L);
    }
}
