package cn.kehui.ground.cipher;

import java.util.Arrays;

/** HKDF of RFC 5869 with the suite's HMAC. */
final class Hkdf {
    private static final int BLOCK = 32;

    private Hkdf() {}

    /** From what is not evenly random, such as an agreed secret. */
    static byte[] extract(Algorithms by, byte[] salt, byte[] secret) {
        return by.mac(salt).doFinal(secret);
    }

    static byte[] expand(Algorithms by, byte[] secret, byte[] purpose, int bytes) {
        if (bytes > BLOCK) {
            throw new IllegalArgumentException("one block at most: " + bytes);
        }
        var mac = by.mac(secret);
        mac.update(purpose);
        mac.update((byte) 1);
        return Arrays.copyOf(mac.doFinal(), bytes);
    }
}
