package cn.kehui.visitor.booking;

import cn.kehui.ground.timekeeping.Timekeeping;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives places on that nobody took, ends what cannot come any more, and deletes each hour what
 * nobody needs.
 */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "kehui.bookings", matchIfMissing = true)
class BookingJobs {
    private static final Logger LOG = LoggerFactory.getLogger(BookingJobs.class);

    private final BookingEnds ends;
    private final BookingNames names;
    private final Timekeeping timekeeping;

    BookingJobs(BookingEnds ends, BookingNames names, Timekeeping timekeeping) {
        this.ends = ends;
        this.names = names;
        this.timekeeping = timekeeping;
    }

    @Scheduled(fixedDelay = 20, initialDelay = 20, timeUnit = TimeUnit.SECONDS)
    void lapse() {
        ends.lapse();
        if (timekeeping.steady()) { // what ends does not begin again
            ends.tend();
        }
    }

    @Scheduled(cron = "0 40 * * * *")
    void delete() {
        if (timekeeping.steady()) { // what is deleted does not come back
            LOG.info("names and numbers of bookings deleted: {}", names.delete());
        }
    }
}
