package cn.kehui.ground.calendar;

import cn.kehui.ground.base.Beijing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When people are at work: only then does the product remind anybody. */
@Component
public class WorkingHours {
    /** Days beyond which nothing is counted: there may be no working hours at all. */
    private static final int FAR = 366;

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

    /**
     * The first moment at which that many hours have been worked since {@code since}: after four
     * hours from Friday 16:00 it is Monday 12:00.
     */
    public Instant worked(Instant since, int hours) {
        var days = calendars.current();
        var start = since.atZone(Beijing.ZONE);
        var left = Duration.ofHours(hours);
        var at = start.toLocalTime().isBefore(from) ? from : start.toLocalTime();
        var on = start.toLocalDate();
        for (int day = 0; day < FAR && left.isPositive(); day++) {
            var rest = rest(days, on, at);
            if (left.compareTo(rest) <= 0) {
                return on.atTime(at).atZone(Beijing.ZONE).toInstant().plus(left);
            }
            left = left.minus(rest);
            on = on.plusDays(1);
            at = from;
        }
        return since;
    }

    /** How much of a day's work is left from that time on. */
    private Duration rest(WorkingDays days, LocalDate on, LocalTime at) {
        return days.works(on) && at.isBefore(until) ? Duration.between(at, until) : Duration.ZERO;
    }

    /** As a person says them: 09:00—17:00. */
    public String words() {
        return from + "—" + until;
    }
}
