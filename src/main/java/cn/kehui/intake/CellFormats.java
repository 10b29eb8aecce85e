package cn.kehui.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Shows a stored number as its sheet shows it, but never with fewer digits than are stored. */
final class CellFormats {
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
        BigDecimal number;
        try {
            number = new BigDecimal(stored.strip());
        } catch (NumberFormatException e) {
            return stored;
        }
        if ((chineseDate(format) || DateUtil.isADateFormat(format, pattern)) && DateUtil.isValidExcelDate(number.doubleValue())) {
            return date(number.doubleValue(), pattern);
        }
        if (worded(pattern)) {
            return formatter.formatRawCellContents(number.doubleValue(), format, pattern, from1904).strip();
        }
        return plain(number);
    }

    /** 12 digits are what a person typed; what stands beyond them is the noise of binary fractions. */
    static String plain(BigDecimal number) {
        if (number.abs().compareTo(BigDecimal.valueOf(100_000_000_000L)) < 0) {
            number = number.round(new MathContext(12, RoundingMode.HALF_UP));
        }
        number = number.stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY).toPlainString() : number.toPlainString();
    }

    /** A format that prints words beside the number (0"人次", 0.0"万"), a percent sign or a fraction changes what the number says. */
    private static boolean worded(String pattern) {
        var bare = pattern.replaceAll("\\[[^\\]]*]", "").replaceAll("_.|\\*.", "");
        return bare.contains("%") || bare.codePoints().anyMatch(Character::isIdeographic) || bare.matches(".*[0#?],+(?![0#?]).*");
    }

    /** Built-in formats whose pattern depends on the language of the program; in a Chinese one they are dates. */
    private static boolean chineseDate(int format) {
        return format >= 27 && format <= 36 || format >= 50 && format <= 58;
    }

    private String date(double number, String pattern) {
        LocalDateTime time = DateUtil.getLocalDateTime(number, from1904);
        boolean clock = pattern.toLowerCase(Locale.ROOT).matches(".*[hs时].*") && !time.toLocalTime().equals(java.time.LocalTime.MIDNIGHT);
        var hours = String.format("%d:%02d", time.getHour(), time.getMinute());
        if (number < 1) {
            return hours;
        }
        boolean known = pattern.matches(".*[ymdYMD年月日].*");
        boolean yearless = known && !pattern.toLowerCase(Locale.ROOT).contains("y") && !pattern.contains("e");
        var day = (yearless ? "" : time.getYear() + "年") + time.getMonthValue() + "月"
                + (!known || pattern.toLowerCase(Locale.ROOT).contains("d") || pattern.contains("日") ? time.getDayOfMonth() + "日" : "");
        return clock ? day + " " + hours : day;
    }
}
