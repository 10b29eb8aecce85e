package cn.kehui.base;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Identifiers that can be made anywhere and sort by the time they were made: UUID version 7 of RFC
 * 9562.
 */
public final class Uuid7 {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    public static UUID next(Clock clock) {
        return of(clock.millis(), RANDOM.nextInt(1 << 12), RANDOM.nextLong());
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
