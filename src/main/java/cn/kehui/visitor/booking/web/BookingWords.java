package cn.kehui.visitor.booking.web;

import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Moments;
import cn.kehui.visitor.programme.Tongue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments of bookings as a visitor reads them. */
final class BookingWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private BookingWords() {}

    static String day(Tongue tongue, LocalDate day) {
        return tongue == Tongue.ZH ? Moments.day(day) : DAY.format(day);
    }

    static String moment(Tongue tongue, Instant at) {
        var there = at.atZone(Beijing.ZONE);
        return tongue == Tongue.ZH
                ? Moments.dated(at)
                : DAY.format(there) + ", " + HOUR.format(there) + " Beijing time";
    }

    /** The last moment that is in time. */
    static String until(Tongue tongue, Instant end) {
        return tongue == Tongue.ZH
                ? Moments.last(end)
                : day(tongue, Moments.lastDay(end))
                        + ", "
                        + Moments.lastTime(end)
                        + " Beijing time";
    }
}
