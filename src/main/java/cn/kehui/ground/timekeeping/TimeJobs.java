package cn.kehui.ground.timekeeping;

import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the clock every minute. */
@Component
@EnableScheduling
class TimeJobs {
    private final Timekeeping timekeeping;

    TimeJobs(Timekeeping timekeeping) {
        this.timekeeping = timekeeping;
    }

    @Scheduled(fixedDelay = 60_000)
    void look() {
        timekeeping.steady();
    }
}
