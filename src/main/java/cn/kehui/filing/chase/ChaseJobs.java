package cn.kehui.filing.chase;

import cn.kehui.ground.timekeeping.Timekeeping;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every five minutes whether somebody is to be reminded. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "kehui.reminders", matchIfMissing = true)
class ChaseJobs {
    private final Chases chases;
    private final Timekeeping timekeeping;

    ChaseJobs(Chases chases, Timekeeping timekeeping) {
        this.chases = chases;
        this.timekeeping = timekeeping;
    }

    @Scheduled(fixedDelay = 300, initialDelay = 20, timeUnit = TimeUnit.SECONDS)
    void chase() {
        if (timekeeping.steady()) { // a reminder that has left is not taken back
            chases.chase();
        }
    }
}
