package cn.kehui.launch.backup;

import cn.kehui.ground.cipher.CodeLetters;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes as people write them down and type them again: letters and digits that are not mistaken for
 * one another (no I, L, O, U), in groups of four, in whatever case and spacing.
 */
final class Base32 {
    private static final int BITS = 5;
    private static final int GROUP = 4;

    private Base32() {}

    static String words(byte[] bytes) {
        if (bytes.length * Byte.SIZE % BITS > 0) {
            throw new IllegalArgumentException("not a whole number of signs: " + bytes.length);
        }
        return String.join("-", CodeLetters.of(bytes).split("(?<=\\G.{" + GROUP + "})"));
    }

    /** Empty where a sign is none of these, or one too many. */
    static Optional<byte[]> bytes(String typed) {
        var signs =
                typed.toUpperCase(java.util.Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        var bytes = new byte[signs.length() * BITS / Byte.SIZE];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (char sign : signs.toCharArray()) {
            int value = CodeLetters.ALL.indexOf(sign);
            if (value < 0) {
                return Optional.empty();
            }
            held = (held << BITS | value) & 0xfff;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes[at++] = (byte) (held >> bits);
            }
        }
        return bits == 0 ? Optional.of(Arrays.copyOf(bytes, at)) : Optional.empty();
    }
}
