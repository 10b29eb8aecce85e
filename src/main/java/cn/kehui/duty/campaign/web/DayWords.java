package cn.kehui.duty.campaign.web;

import cn.kehui.duty.campaign.Deadline;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Countdown;
import cn.kehui.ground.calendar.Today;
import java.time.Instant;
import java.time.LocalDate;

/** Days and instants as a page prints them. */
final class DayWords {
    private DayWords() {}

    static String day(LocalDate day) {
        return Moments.day(day);
    }

    static String moment(Instant at) {
        return Moments.dated(at);
    }

    /** The instant a duty closes, a midnight as the end of the day before; empty: never. */
    static String closes(Deadline deadline) {
        var closes = deadline.closesAt();
        if (closes == null) {
            return "";
        }
        return day(Moments.lastDay(closes)) + " " + Moments.lastTime(closes);
    }

    /** How many working days are left, in words. */
    static String left(Deadline deadline, Today today) {
        var closes = deadline.closesAt();
        return closes == null ? Texts.say("deadline.rolling") : Countdown.left(closes, today);
    }
}
