package cn.kehui.ground.calendar;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import java.time.Instant;
import java.time.LocalDate;

/** How far a deadline is, in working days, as a person says it. */
public final class Countdown {
    private Countdown() {}

    /**
     * How much time is left, or how long it is over: 还有 3 个工作日.
     *
     * @param end the first instant that is too late
     */
    public static String left(Instant end, Today at) {
        var today = at.date();
        var days = at.days();
        var last = Moments.lastDay(end);
        if (at.late(end)) {
            return over(last, today, days);
        }
        if (today.equals(last)) {
            return Texts.say("count.today", Moments.lastTime(end));
        }
        if (today.plusDays(1).equals(last)) {
            return Texts.say("count.tomorrow");
        }
        int left = days.between(today, last);
        return left == 0
                ? Texts.say("count.none")
                : known(Texts.say("count.left", left), days, today, last);
    }

    /** What a deadline leaves those who are told of it today, today not counted: 1.5 个工作日. */
    public static String leaves(Instant end, Today at) {
        var days = at.days();
        int halves = days.halves(at.date(), end);
        var words = halves % 2 == 0 ? "" + halves / 2 : halves / 2 + ".5";
        return known(Texts.say("count.days", words), days, at.date(), Moments.lastDay(end));
    }

    /** Whether at most two working days are left: what is not done by now is done first. */
    public static boolean soon(Instant end, Today at) {
        return !at.late(end) && at.days().between(at.date(), Moments.lastDay(end)) <= 2;
    }

    /** How it is marked: late, soon, or not at all. */
    public static String look(Instant end, Today at) {
        if (at.late(end)) {
            return "late";
        }
        return soon(end, at) ? "soon" : "";
    }

    private static String over(LocalDate last, LocalDate today, WorkingDays days) {
        if (today.equals(last)) {
            return Texts.say("count.over-today");
        }
        int over = days.between(last, today);
        return over == 0
                ? Texts.say("count.over-now")
                : known(Texts.say("count.over", over), days, last, today);
    }

    private static String known(String words, WorkingDays days, LocalDate from, LocalDate until) {
        return days.knows(from, until) ? words : Texts.say("count.weekends", words);
    }
}
