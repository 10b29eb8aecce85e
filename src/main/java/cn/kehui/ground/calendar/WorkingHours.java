package cn.kehui.ground.calendar;

import cn.kehui.ground.base.Beijing;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When people are at work: only then does the product remind anybody. */
@Component
public class WorkingHours {
    private final Calendars calendars;
    private final LocalTime from;
    private final LocalTime until;

    /**
     * @param from the first minute, {@code until} the first that is too late; in Beijing
     */
    WorkingHours(
            Calendars calendars,
            @Value("${kehui.hours.from}") String from,
            @Value("${kehui.hours.until}") String until) {
        this.calendars = calendars;
        this.from = LocalTime.parse(from);
        this.until = LocalTime.parse(until);
    }

    /** Whether that is a working day, and within its working hours. */
    public boolean open(Instant now) {
        return open(new Today(now, calendars.current()));
    }

    boolean open(Today today) {
        var time = today.now().atZone(Beijing.ZONE).toLocalTime();
        return today.days().works(today.date()) && !time.isBefore(from) && time.isBefore(until);
    }

    /** As a person says them: 09:00—17:00. */
    public String words() {
        return from + "—" + until;
    }
}
