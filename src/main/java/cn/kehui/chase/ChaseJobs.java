package cn.kehui.chase;

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

    ChaseJobs(Chases chases) {
        this.chases = chases;
    }

    @Scheduled(fixedDelay = 300, initialDelay = 20, timeUnit = TimeUnit.SECONDS)
    void chase() {
        chases.chase();
    }
}
