package cn.kehui.ground.calendar;

import cn.kehui.ground.base.Beijing;
import java.time.Instant;
import java.time.LocalDate;

/** This moment, and the working days as known at it: what deadlines are counted from. */
public record Today(Instant now, WorkingDays days) {

    /** The day in Beijing. */
    public LocalDate date() {
        return LocalDate.ofInstant(now, Beijing.ZONE);
    }

    /**
     * @param end the first instant that is too late
     */
    public boolean late(Instant end) {
        return !now.isBefore(end);
    }
}
