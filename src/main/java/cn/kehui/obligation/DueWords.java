package cn.kehui.obligation;

import cn.kehui.base.Beijing;
import cn.kehui.base.Texts;
import cn.kehui.calendar.Countdown;
import cn.kehui.calendar.Today;
import cn.kehui.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Deadlines and moments as a person says them, in Beijing. */
public final class DueWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M月d日 HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String WEEKDAYS = "一二三四五六日";

    private DueWords() {}

    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(Beijing.ZONE));
    }

    public static String time(Instant at) {
        return TIME.format(at.atZone(Beijing.ZONE));
    }

    /** With its year, where a page is kept or printed. */
    public static String dated(Instant at) {
        var there = at.atZone(Beijing.ZONE);
        return DAY.format(there) + " " + TIME.format(there);
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
        var day = WorkingDays.lastDay(end);
        var time = end.atZone(Beijing.ZONE).toLocalTime();
        return Texts.say(
                "due.last",
                DAY.format(day),
                WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1),
                time.equals(LocalTime.MIDNIGHT) ? "24:00" : TIME.format(time));
    }

    /** How long that is from {@code today}, in working days. */
    public static String left(@Nullable Instant end, Today today) {
        return end == null ? Texts.say("due.none") : Countdown.left(end, today);
    }

    /** The same for what a unit owes: what was sent back without a date is asked for soon. */
    public static String left(Obligation obligation, Today today) {
        var end = obligation.end();
        return end == null && obligation.changing() ? Texts.say("due.soon") : left(end, today);
    }
}
