package cn.kehui.sheet.layout;

import cn.kehui.ground.base.Texts;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What Excel's cells can hold, and what is done with what they cannot. */
public final class ExcelText {
    /** Characters a cell holds at most. */
    static final int MOST = 32_767;

    /** Digits that a cell keeps of a number. */
    private static final int DIGITS = 15;

    /** From here on Excel writes a number with an exponent, if nobody says how. */
    private static final BigDecimal LONG = BigDecimal.valueOf(100_000_000_000L);

    private static final int ROOM_FOR_WORDS = 120;
    private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9a-fA-F]{4}_)");

    private ExcelText() {}

    /**
     * The words as a cell takes them: Excel would read _x000A_ as a line break, so the mark itself
     * is marked.
     */
    static String escaped(String words) {
        return words.indexOf("_x") < 0 ? words : ESCAPED.matcher(words).replaceAll("_x005F_");
    }

    static boolean fits(String words) {
        return escaped(words).length() <= MOST;
    }

    /** As much as a cell holds; what is cut off is said at its end. */
    public static String cut(String words) {
        if (fits(words)) {
            return escaped(words);
        }
        int end = Math.min(words.length(), MOST - ROOM_FOR_WORDS);
        while (escaped(words.substring(0, end)).length() > MOST - ROOM_FOR_WORDS) {
            end -= 1000;
        }
        end -= Character.isHighSurrogate(words.charAt(end - 1)) ? 1 : 0;
        int whole = words.codePointCount(0, words.length());
        return escaped(words.substring(0, end))
                + Texts.say("excel.cut", whole, words.codePointCount(0, end));
    }

    /** How many lines words take in a column of Excel's width. */
    public static int lines(String words, double columnWidth) {
        return Width.lines(words, columnWidth);
    }

    /** Whether a program that reads the words anew could take them for a formula. */
    static boolean looksLikeFormula(String words) {
        return !words.isEmpty() && "=+-@".indexOf(words.charAt(0)) >= 0;
    }

    /**
     * How a number is written out; empty: as Excel does by itself, which is whole up to eleven
     * digits.
     */
    public static String format(BigDecimal number) {
        if (number.abs().compareTo(LONG) < 0) {
            return "";
        }
        return number.stripTrailingZeros().scale() > 0 ? "0.0###" : "0";
    }

    /** Whether Excel keeps every digit; an account of more digits is printed as words. */
    public static boolean exact(BigDecimal number) {
        return number.precision() <= DIGITS;
    }
}
