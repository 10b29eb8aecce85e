package cn.kehui.review.web;

import cn.kehui.base.Beijing;
import cn.kehui.base.Texts;
import cn.kehui.calendar.Countdown;
import cn.kehui.calendar.Today;
import cn.kehui.calendar.WorkingDays;
import cn.kehui.obligation.Obligation;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Moments and deadlines as a person says them, in Beijing. */
final class Moments {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Moments() {}

    static String at(Instant at) {
        return MOMENT.format(at.atZone(Beijing.ZONE));
    }

    /** The last moment that is in time: midnight belongs to the day that ends with it. */
    static String last(@Nullable Instant end) {
        if (end == null) {
            return "";
        }
        var time = end.atZone(Beijing.ZONE).toLocalTime();
        return DAY.format(WorkingDays.lastDay(end))
                + " "
                + (time.equals(LocalTime.MIDNIGHT) ? "24:00" : TIME.format(time));
    }

    /** How long that is from {@code today}, in working days. */
    static String left(@Nullable Instant end, Today today) {
        return end == null ? Texts.say("review.no-date") : Countdown.left(end, today);
    }

    /** Until when a unit may still send it in. */
    static @Nullable Instant end(Obligation obligation) {
        var due = obligation.deadline();
        return obligation.state().reported() ? due.correctableUntil() : due.closesAt();
    }
}
