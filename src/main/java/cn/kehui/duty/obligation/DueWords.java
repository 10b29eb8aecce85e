package cn.kehui.duty.obligation;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Countdown;
import cn.kehui.ground.calendar.Today;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long the time left for what is owed is, as a person says it. */
public final class DueWords {
    private DueWords() {}

    /** How long that is from {@code today}, in working days. */
    public static String left(@Nullable Instant end, Today today) {
        return end == null ? Texts.say("due.none") : Countdown.left(end, today);
    }

    /** The same for what a unit owes: what was sent back without a date is asked for soon. */
    public static String left(Obligation obligation, Today today) {
        var end = obligation.end();
        return end == null && obligation.changing() ? Texts.say("due.soon") : left(end, today);
    }

    /**
     * Until when what a unit owes may come in; of what was sent back without a date, the date that
     * it had.
     */
    public static String last(Obligation obligation) {
        var end = obligation.end();
        var closes = obligation.deadline().closesAt();
        return end == null && obligation.changing() && closes != null
                ? Texts.say("due.was", Moments.last(closes))
                : Moments.last(end);
    }

    /**
     * Beside a unit in a list: a day of its own, or of what was sent back; empty where it is its
     * duty's.
     */
    public static String apart(Obligation obligation) {
        var end = obligation.end();
        return end != null && (obligation.changing() || obligation.endsApart())
                ? Texts.say("due.apart", Moments.last(end))
                : "";
    }
}
