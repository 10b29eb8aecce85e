package cn.kehui.campaign.web;

import cn.kehui.base.Beijing;
import cn.kehui.base.Texts;
import cn.kehui.campaign.Deadline;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Days and instants as a page prints them. */
final class When {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private When() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String moment(Instant at) {
        return MINUTE.format(at.atZone(Beijing.ZONE));
    }

    /** The instant a duty closes, a midnight as the end of the day before; empty: never. */
    static String closes(Deadline deadline) {
        var closes = deadline.closesAt();
        if (closes == null) {
            return "";
        }
        var local = closes.atZone(Beijing.ZONE);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? day(local.toLocalDate().minusDays(1)) + " 24:00"
                : MINUTE.format(local);
    }

    /** How many days of the calendar are left, in words. */
    static String left(Deadline deadline, Clock clock) {
        var closes = deadline.closesAt();
        if (closes == null) {
            return Texts.say("deadline.rolling");
        }
        if (deadline.passed(clock.instant())) {
            return Texts.say("deadline.passed");
        }
        var last = closes.minusNanos(1).atZone(Beijing.ZONE).toLocalDate();
        long days =
                ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), Beijing.ZONE), last);
        return days == 0 ? Texts.say("deadline.today") : Texts.say("deadline.left", days);
    }
}
