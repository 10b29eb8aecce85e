package cn.kehui.sheet.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number written with Arabic digits, Chinese digits, scales, or a mix: 1,234 · 1.2万 · 3万5千
 * · 二十五 · 壹佰.
 */
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<Character, Character> SAME =
            Map.ofEntries(
                    Map.entry('〇', '零'),
                    Map.entry('○', '零'),
                    Map.entry('两', '二'),
                    Map.entry('壹', '一'),
                    Map.entry('贰', '二'),
                    Map.entry('叁', '三'),
                    Map.entry('肆', '四'),
                    Map.entry('伍', '五'),
                    Map.entry('陆', '六'),
                    Map.entry('柒', '七'),
                    Map.entry('捌', '八'),
                    Map.entry('玖', '九'),
                    Map.entry('拾', '十'),
                    Map.entry('佰', '百'),
                    Map.entry('仟', '千'),
                    Map.entry('萬', '万'),
                    Map.entry('億', '亿'),
                    Map.entry('w', '万'),
                    Map.entry('k', '千'));
    private static final String SCALES = "十百千万亿";
    private static final BigDecimal[] SIZES = {
        BigDecimal.TEN,
        BigDecimal.valueOf(100),
        BigDecimal.valueOf(1000),
        BigDecimal.valueOf(10_000),
        BigDecimal.valueOf(100_000_000)
    };

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([, ]\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,20}(\\.\\d{1,20})?");
    private static final Pattern GAP = Pattern.compile(" (?=[" + SCALES + "])");

    /** Longer than this nobody writes a number: 9,999亿9,999万9,999元 has twenty characters. */
    static final int LONGEST = 40;

    private ChineseNumber() {}

    /** How many characters at the start of {@code words} may belong to a number. */
    static int span(String words) {
        int end = 0;
        while (end < words.length() && belongs(words, end)) {
            end++;
        }
        return end;
    }

    private static boolean belongs(String words, int at) {
        char c = same(words.charAt(at));
        boolean digit = c >= '0' && c <= '9' || DIGITS.indexOf(c) >= 0;
        return digit
                || at > 0
                        && (c == '.' || c == ',' || c == ' ')
                        && at + 1 < words.length()
                        && arabic(words.charAt(at + 1))
                || at > 0
                        && c == ' '
                        && at + 1 < words.length()
                        && SCALES.indexOf(same(words.charAt(at + 1))) >= 0
                || SCALES.indexOf(c) >= 0;
    }

    private static boolean arabic(char c) {
        return c >= '0' && c <= '9';
    }

    private static char same(char c) {
        return SAME.getOrDefault(c, c);
    }

    /** The number, or null if {@code words} is not one or could be read in two ways. */
    static @Nullable BigDecimal read(String words) {
        var plain = new StringBuilder(words.length());
        words.chars().forEach(c -> plain.append(same((char) c)));
        var text = GAP.matcher(plain).replaceAll("");
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        if (text.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
            return text.length() == 1 ? BigDecimal.valueOf(DIGITS.indexOf(text.charAt(0))) : null;
        }
        return scaled(text, SIZES.length - 1);
    }

    /**
     * Splits at the largest scale, as often as it stands there: what is before it is multiplied,
     * what is behind it is added. Calls itself once for each of the five scales, whatever the text.
     */
    private static @Nullable BigDecimal scaled(String text, int scale) {
        if (scale < 0) {
            return digits(text);
        }
        int at = text.indexOf(SCALES.charAt(scale));
        var number =
                at == 0 ? alone(scale) : scaled(at < 0 ? text : text.substring(0, at), scale - 1);
        while (at >= 0 && number != null) {
            int next = text.indexOf(SCALES.charAt(scale), at + 1);
            var behind = text.substring(at + 1, next < 0 ? text.length() : next);
            number = sum(number.multiply(SIZES[scale]), behind, scale);
            at = next;
        }
        return number;
    }

    private static @Nullable BigDecimal alone(int scale) {
        return scale == 0 ? BigDecimal.ONE : null;
    }

    /**
     * What is behind a scale must be smaller than it, and say its own scale: 1万2 could be 12000 or
     * 10002, so it is not read.
     */
    private static @Nullable BigDecimal sum(BigDecimal large, String rest, int scale) {
        if (rest.isEmpty()) {
            return large;
        }
        boolean zero = rest.charAt(0) == '零';
        var small = scaled(zero ? rest.substring(1) : rest, scale - 1);
        boolean said = zero || scale == 0 || SCALES.chars().anyMatch(c -> rest.indexOf(c) >= 0);
        return small == null || !said || small.compareTo(SIZES[scale]) >= 0
                ? null
                : large.add(small);
    }

    private static @Nullable BigDecimal digits(String text) {
        if (text.length() == 1 && DIGITS.indexOf(text.charAt(0)) >= 0) {
            return BigDecimal.valueOf(DIGITS.indexOf(text.charAt(0)));
        }
        if (text.length() < 30 && GROUPED.matcher(text).matches()) {
            return new BigDecimal(text.replaceAll("[, ]", ""));
        }
        return PLAIN.matcher(text).matches() ? new BigDecimal(text) : null;
    }
}
