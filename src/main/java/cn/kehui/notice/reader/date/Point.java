package cn.kehui.notice.reader.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One end of a time as it stands, with what is missing still missing.
 *
 * @param year 0: not said
 * @param month 0: not said
 * @param day 0: not said; 32: the month's end
 * @param decade such as 上旬; empty: none
 * @param to behind its last character
 * @param marked whether 日 or 号 stands behind the day
 */
record Point(
        int year,
        int month,
        int day,
        String decade,
        boolean repaired,
        @Nullable LocalTime hour,
        boolean closing,
        boolean marked,
        int to) {
    static final int LAST = 32;

    /** A day that no month has, such as the 31st of June. */
    static final int NONE = 33;

    Point at(Clock clock) {
        return new Point(
                year,
                month,
                day,
                decade,
                repaired,
                clock.hour(),
                clock.closing(),
                marked,
                clock.to());
    }

    Point fixed(int withYear, int withMonth) {
        return new Point(
                year == 0 ? withYear : year,
                month == 0 ? withMonth : month,
                day,
                decade,
                repaired,
                hour,
                closing,
                marked,
                to);
    }

    Point in(int otherYear) {
        return new Point(otherYear, month, day, decade, repaired, hour, closing, marked, to);
    }

    Point mended() {
        return new Point(year, month, day, decade, true, hour, closing, marked, to);
    }

    /** The day, if it names one that there is. */
    @Nullable LocalDate date() {
        if (year == 0 || month == 0 || day == 0) {
            return null;
        }
        try {
            return day == LAST
                    ? YearMonth.of(year, month).atEndOfMonth()
                    : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether month and day may be ones, whatever the year. */
    boolean possible() {
        return month <= 12
                && (day <= LAST)
                && (month == 0
                        || day == 0
                        || day == LAST
                        || day <= YearMonth.of(2024, month).lengthOfMonth());
    }

    /** An hour of a day. {@code hour} null with {@code closing} false: the day's end. */
    record Clock(@Nullable LocalTime hour, boolean closing, int to) {}
}
