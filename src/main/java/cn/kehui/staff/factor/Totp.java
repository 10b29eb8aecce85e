package cn.kehui.staff.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that an authenticator app shows, six digits and new every thirty seconds: RFC 6238. */
final class Totp {
    private static final int SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** Clocks of telephones are a little off: one step before and one after are taken too. */
    private static final int SLACK = 1;

    private Totp() {}

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), (long) SECONDS);
    }

    static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int value = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
            return "%06d".formatted(value % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-1", e);
        }
    }

    /**
     * The step whose code that is; empty if it is none, or not after {@code last}: a code is taken
     * once. A last one further ahead than any code can be was taken while the clock was ahead: it
     * keeps nobody out for the hours until then.
     */
    static OptionalLong taken(byte[] secret, String code, Instant at, long last) {
        long now = step(at);
        long taken = last > now + SLACK ? 0 : last;
        for (long step = now - SLACK; step <= now + SLACK; step++) {
            if (step > taken && code(secret, step).equals(code)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** RFC 4648, as apps take it typed by hand; whole groups of eight, as 20 bytes make. */
    static String base32(byte[] bytes) {
        var text = new StringBuilder();
        long bits = 0;
        int count = 0;
        for (byte each : bytes) {
            bits = bits << 8 | each & 0xff;
            count += 8;
            while (count >= 5) {
                count -= 5;
                text.append(ALPHABET.charAt((int) (bits >> count & 31)));
            }
        }
        return text.toString();
    }
}
