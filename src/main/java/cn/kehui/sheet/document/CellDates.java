package cn.kehui.sheet.document;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;

/** Shows a stored number that a sheet's format makes a day or an hour. */
final class CellDates {
    private CellDates() {}

    /**
     * Built-in formats whose pattern depends on the language of the program; in a Chinese one they
     * are dates.
     */
    static boolean chinese(int format) {
        return format >= 27 && format <= 36 || format >= 50 && format <= 58;
    }

    /** The day as a Chinese reader writes it, with the hour where the pattern has one. */
    static String show(double number, String pattern, boolean from1904) {
        LocalDateTime time = DateUtil.getLocalDateTime(number, from1904);
        boolean clock =
                pattern.toLowerCase(Locale.ROOT).matches(".*[hs时].*")
                        && !time.toLocalTime().equals(LocalTime.MIDNIGHT);
        var hours = String.format("%d:%02d", time.getHour(), time.getMinute());
        if (number < 1) {
            return hours;
        }
        boolean known = pattern.matches(".*[ymdYMD年月日].*");
        boolean yearless =
                known && !pattern.toLowerCase(Locale.ROOT).contains("y") && !pattern.contains("e");
        var day =
                (yearless ? "" : time.getYear() + "年")
                        + time.getMonthValue()
                        + "月"
                        + (!known
                                        || pattern.toLowerCase(Locale.ROOT).contains("d")
                                        || pattern.contains("日")
                                ? time.getDayOfMonth() + "日"
                                : "");
        return clock ? day + " " + hours : day;
    }
}
