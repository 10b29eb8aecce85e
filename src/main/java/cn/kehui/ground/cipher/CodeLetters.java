package cn.kehui.ground.cipher;

import java.util.regex.Pattern;

/**
 * Bytes in Crockford's 32 letters, which nobody confuses when they are read out or typed: no I, L,
 * O, U.
 */
public final class CodeLetters {
    /** In the order of what they stand for: 0 to 31. */
    public static final String ALL = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int BITS = 5;

    /** One or more of these letters. */
    public static final Pattern SHAPE = Pattern.compile("[" + ALL + "]{1,255}");

    private CodeLetters() {}

    /** Eight letters for each five bytes; a last half letter is filled up with noughts. */
    public static String of(byte[] bytes) {
        var said = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = held << Byte.SIZE | one & 0xff;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                said.append(letter(held >> bits));
            }
            held &= (1 << bits) - 1;
        }
        return bits == 0 ? said.toString() : said.append(letter(held << BITS - bits)).toString();
    }

    private static char letter(int value) {
        return ALL.charAt(value & ALL.length() - 1);
    }
}
