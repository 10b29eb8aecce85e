package cn.kehui.filing.chase;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.calendar.Today;
import cn.kehui.ground.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Whether it is time to remind. */
final class ChaseRules {
    /**
     * A reminder that could not be given on its day is given this many working days later at most.
     */
    private static final int LATEST = 3;

    private ChaseRules() {}

    /**
     * The day whose reminder is due: the last one that has come. One before the deadline is no
     * longer given once that is over; one after it not for ever.
     *
     * @param end the first instant that is too late
     */
    static Optional<LocalDate> due(Instant end, ChaseSteps steps, Today today) {
        var last = Moments.lastDay(end);
        boolean over = today.late(end);
        return steps.days().stream()
                .filter(days -> days > 0 != over)
                .map(days -> day(last, days, today.days()))
                .filter(day -> !day.isAfter(today.date()))
                .max(LocalDate::compareTo)
                .filter(day -> !over || today.days().between(day, today.date()) <= LATEST);
    }

    private static LocalDate day(LocalDate last, int days, WorkingDays calendar) {
        return days > 0 ? calendar.before(last, days) : calendar.after(last, -days);
    }
}
