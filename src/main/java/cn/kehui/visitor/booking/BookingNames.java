package cn.kehui.visitor.booking;

import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.calendar.Calendars;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Names and numbers of who booked are deleted when the form said so; the counts stay. */
@Component
class BookingNames {
    private final EndSql ends;
    private final OfferSql offers;
    private final Calendars calendars;
    private final Clock clock;

    BookingNames(EndSql ends, OfferSql offers, Calendars calendars, Clock clock) {
        this.ends = ends;
        this.offers = offers;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Deletes names and numbers of who came so many days ago as the host has said, by the day that
     * was approved, and of whoever gave the places back a day ago. Safe to repeat, and to end at
     * any moment.
     *
     * @return how many there were
     */
    int delete() {
        var today = Beijing.today(clock);
        var now = clock.instant();
        return ends.named().stream()
                .flatMap(activity -> offers.of(activity, calendars.current()).stream())
                .mapToInt(offer -> ends.delete(offer, today, now))
                .sum();
    }
}
