package cn.kehui.launch.backup;

import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes as people write them down and type them again: letters and digits that are not mistaken for
 * one another (no I, L, O, U), in groups of four, in whatever case and spacing.
 */
final class Base32 {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int GROUP = 4;

    private Base32() {}

    static String words(byte[] bytes) {
        var words = new StringBuilder();
        int held = 0;
        int bits = 0;
        int signs = 0;
        for (byte each : bytes) {
            held = (held << Byte.SIZE | Byte.toUnsignedInt(each)) & 0xfff;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                words.append(signs++ % GROUP == 0 && signs > 1 ? "-" : "");
                words.append(SIGNS.charAt(held >> bits & 31));
            }
        }
        if (bits > 0) {
            throw new IllegalArgumentException("not a whole number of signs: " + bytes.length);
        }
        return words.toString();
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
            int value = SIGNS.indexOf(sign);
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
