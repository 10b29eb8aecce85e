package cn.kehui.sheet.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Shows a stored number as its sheet shows it, but never with fewer digits than are stored. */
final class CellFormats {
    /** Characters: 17 digits, sign, point and exponent take 24. */
    private static final int LONGEST = 40;

    /** Of the largest and the smallest double. */
    private static final int MOST_ZEROS = 400;

    private final SheetStyles styles;
    private final boolean from1904;
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

    CellFormats(SheetStyles styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    boolean struck(int style) {
        return styles.struck(style);
    }

    String show(String stored, int style) {
        int format = styles.format(style);
        return show(stored, format, styles.pattern(format));
    }

    String show(String stored, int format, String pattern) {
        var number = number(stored.strip());
        if (number == null) {
            return stored;
        }
        if ((CellDates.chinese(format) || DateUtil.isADateFormat(format, pattern))
                && DateUtil.isValidExcelDate(number.doubleValue())) {
            return CellDates.show(number.doubleValue(), pattern, from1904);
        }
        if (number.signum() >= 0 && PADDED.matcher(section(pattern)).matches()) {
            return padded(section(pattern), number);
        }
        if (number.signum() >= 0 && SHIFTED.matcher(section(pattern)).matches()) {
            return shifted(section(pattern), number);
        }
        if (number.signum() >= 0 && OWN_WORDS.matcher(section(pattern)).matches()) {
            return around(pattern, number);
        }
        if (worded(pattern)) {
            return formatter
                    .formatRawCellContents(number.doubleValue(), format, pattern, from1904)
                    .strip();
        }
        return plain(number);
    }

    /** What a sheet can store as a number: a double, in no more characters than one takes. */
    private static @Nullable BigDecimal number(String stored) {
        if (stored.length() > LONGEST) {
            return null;
        }
        try {
            var number = new BigDecimal(stored);
            return Math.abs((long) number.scale()) > MOST_ZEROS ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Words round a plain number: 0"人次", "约"#,##0.0. */
    private static final Pattern OWN_WORDS =
            Pattern.compile(
                    "(?:\"[^\"]*\"|[¥￥$ ]|\\\\.|_.|\\[[^\\]]*])*+#?[#,]*0(?:\\.[0#]+)?(?:\"[^\"]*\"|[ ¥元]|\\\\.|_.|[\\p{IsHan}])*+");

    /**
     * A number with a fixed count of digits is a code, such as a postcode or a telephone number.
     */
    private static final Pattern PADDED = Pattern.compile("(\"[^\"]*\"|[\\-])*+(0{2,})");

    /**
     * What is shown is not what is stored: thousands cut off (0.0,"万") or a point that is only
     * printed (0!.0,"万").
     */
    private static final Pattern SHIFTED =
            Pattern.compile(
                    "(?:#,##)?0+(?:([!\\\\]\\.|\"\\.\"|\\.)(0+|#+))?(,*)((?:\"[^\"]*\"|[\\p{IsHan} ]|_.)*+)");

    private static String padded(String section, BigDecimal number) {
        var digits = PADDED.matcher(section);
        var plain = plain(number);
        return digits.matches()
                ? literal(section.substring(0, digits.start(2)))
                        + "0".repeat(Math.max(0, digits.group(2).length() - plain.length()))
                        + plain
                : plain;
    }

    /**
     * All stored digits, moved as the format moves them; a plain format with two decimals keeps its
     * zeros.
     */
    private static String shifted(String section, BigDecimal number) {
        var match = SHIFTED.matcher(section);
        if (!match.matches()) {
            return plain(number);
        }
        boolean printed = match.group(1) != null && !match.group(1).equals(".");
        int moved = 3 * match.group(3).length() + (printed ? match.group(2).length() : 0);
        var shown = number.movePointLeft(moved);
        var text = plain(shown);
        int decimals =
                !printed && moved == 0 && match.group(2) != null && match.group(2).startsWith("0")
                        ? match.group(2).length()
                        : 0;
        if (new BigDecimal(text).scale() < decimals) {
            text =
                    new BigDecimal(text)
                            .setScale(decimals, RoundingMode.UNNECESSARY)
                            .toPlainString();
        }
        return (text + literal(match.group(4).replaceAll("_.", ""))).strip();
    }

    /** The part of a format that is for numbers above zero. */
    private static String section(String pattern) {
        int end = pattern.indexOf(';');
        return end < 0 ? pattern : pattern.substring(0, end);
    }

    /** The words of the format round all digits that are stored: 0"万元" must not make 4 of 3.5. */
    private static String around(String pattern, BigDecimal number) {
        var section = section(pattern);
        var bare = section.replaceAll("\\[[^\\]]{0,80}]|_.", "");
        int first = indexOf(bare, true);
        int last = indexOf(bare, false);
        return (literal(bare.substring(0, first))
                        + plain(number)
                        + literal(bare.substring(last + 1)))
                .strip();
    }

    /** The first or the last placeholder for a digit outside quotes. */
    private static int indexOf(String bare, boolean first) {
        int found = -1;
        boolean quoted = false;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '0' || c == '#') && (found < 0 || !first)) {
                found = i;
            }
        }
        return found;
    }

    private static String literal(String words) {
        return words.replace("\"", "").replace("\\", "");
    }

    /** Whether the format shows nothing at all, such as ;;;. */
    boolean hides(int style) {
        return styles.pattern(styles.format(style)).startsWith(";");
    }

    /**
     * 12 digits are what a person typed; what stands beyond them is the noise of binary fractions.
     */
    static String plain(BigDecimal number) {
        if (number.abs().compareTo(BigDecimal.valueOf(100_000_000_000L)) < 0) {
            number = number.round(new MathContext(12, RoundingMode.HALF_UP));
        }
        number = number.stripTrailingZeros();
        return number.scale() < 0
                ? number.setScale(0, RoundingMode.UNNECESSARY).toPlainString()
                : number.toPlainString();
    }

    /**
     * A format that prints words beside the number (0"人次", 0.0"万"), a percent sign or a fraction
     * changes what the number says.
     */
    private static boolean worded(String pattern) {
        var bare = pattern.replaceAll("\\[[^\\]]{0,80}]", "").replaceAll("_.|\\*.", "");
        return bare.contains("%")
                || bare.codePoints().anyMatch(Character::isIdeographic)
                || bare.matches(".*[0#?],+(?![0#?]).*");
    }
}
