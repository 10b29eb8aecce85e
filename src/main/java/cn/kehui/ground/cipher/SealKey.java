package cn.kehui.ground.cipher;

import java.util.HexFormat;

/**
 * A key of the ring, from which those for each purpose are derived.
 *
 * @param number from 1; the greatest is the current one
 * @param id 8 hex digits, written into what it sealed
 * @param secret 32 random bytes
 */
record SealKey(int number, String id, byte[] secret) implements Comparable<SealKey> {
    static final int BYTES = 32;

    /** As the file is called that holds it. */
    String name() {
        return "key-%06d-%s".formatted(number, id);
    }

    @Override
    public int compareTo(SealKey other) {
        return name().compareTo(other.name());
    }

    @Override
    public String toString() {
        return name();
    }

    static String id(byte[] random) {
        return HexFormat.of().formatHex(random, 0, 4);
    }
}
