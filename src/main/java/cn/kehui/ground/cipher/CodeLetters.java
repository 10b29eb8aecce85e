package cn.kehui.ground.cipher;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Bytes in Crockford's 32 letters, which nobody confuses when they are read out or typed: no I, L,
 * O, U.
 */
public final class CodeLetters {
    /** In the order of what they stand for: 0 to 31. */
    public static final String ALL = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Beyond it nothing is a code. */
    private static final int LONGEST = 255;

    /** As keyboards and documents write them; the long one is the Japanese ー. */
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30FC";

    private static final int BITS = 5;

    /** One or more of these letters. */
    public static final Pattern SHAPE = Pattern.compile("[" + ALL + "]{1,255}");

    private CodeLetters() {}

    /**
     * What was meant by letters that somebody read out or typed, however the keyboard writes them:
     * in capitals, without spaces and dashes; O, I and L are what they look like. Whether these are
     * letters of ours is another question.
     */
    public static String meant(String typed) {
        if (typed.length() > LONGEST) {
            return "";
        }
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var meant = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!Character.isSpaceChar(c) && !Character.isWhitespace(c) && DASHES.indexOf(c) < 0) {
                meant.append(c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c);
            }
        }
        return meant.toString();
    }

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
