package cn.kehui.ground.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Moments, days and deadlines as a person says them, in Beijing: the one place that prints them.
 */
public final class Moments {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("M月d日");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter IN_TABLE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Beijing.ZONE);
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Beijing.ZONE);
    private static final String WEEKDAYS = "一二三四五六日";

    private Moments() {}

    /** 2025年6月18日. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 6月18日: where the year is plain. */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** 17:05. */
    public static String time(Instant at) {
        return TIME.format(at.atZone(Beijing.ZONE));
    }

    /** 17:05:09: where it is only seconds until then; rounded up, so that it is not too early. */
    public static String atSecond(Instant at) {
        return SECOND.format(at.plusMillis(999).atZone(Beijing.ZONE));
    }

    /** 2025年6月18日 17:05: on a page that is kept or printed. */
    public static String dated(Instant at) {
        return day(at.atZone(Beijing.ZONE).toLocalDate()) + " " + time(at);
    }

    /** 6月18日 17:05: of what happened lately. */
    public static String recent(Instant at) {
        return shortDay(at.atZone(Beijing.ZONE).toLocalDate()) + " " + time(at);
    }

    /** 2025-06-18 17:05: in a table, where lines are compared. */
    public static String inTable(Instant at) {
        return IN_TABLE.format(at);
    }

    /** 2025-06-18 17:05:09: in the journal. */
    public static String toTheSecond(Instant at) {
        return TO_THE_SECOND.format(at);
    }

    /**
     * The last moment that is in time: midnight belongs to the day that ends with it.
     *
     * @param end the first instant that is too late; null: no date is set
     */
    public static String last(@Nullable Instant end) {
        if (end == null) {
            return "";
        }
        var day = lastDay(end);
        return Texts.say(
                "due.last",
                day(day),
                WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1),
                lastTime(end));
    }

    /**
     * The last day that is in time.
     *
     * @param end the first instant that is too late
     */
    public static LocalDate lastDay(Instant end) {
        return end.minusNanos(1).atZone(Beijing.ZONE).toLocalDate();
    }

    /** 17:00, and 24:00 where that is the end of a day. */
    public static String lastTime(Instant end) {
        var time = end.atZone(Beijing.ZONE).toLocalTime();
        return time.equals(LocalTime.MIDNIGHT) ? "24:00" : TIME.format(time);
    }
}
