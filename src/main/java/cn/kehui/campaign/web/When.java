package cn.kehui.campaign.web;

import cn.kehui.base.Beijing;
import cn.kehui.base.Texts;
import cn.kehui.calendar.Countdown;
import cn.kehui.calendar.Today;
import cn.kehui.campaign.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

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

    /** How many working days are left, in words. */
    static String left(Deadline deadline, Today today) {
        var closes = deadline.closesAt();
        return closes == null ? Texts.say("deadline.rolling") : Countdown.left(closes, today);
    }
}
