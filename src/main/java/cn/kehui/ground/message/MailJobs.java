package cn.kehui.ground.message;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what waits, every two seconds. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "kehui.reminders", matchIfMissing = true)
class MailJobs {
    private final Outbox outbox;

    MailJobs(Outbox outbox) {
        this.outbox = outbox;
    }

    @Scheduled(fixedDelay = 2000)
    void send() {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = outbox.sendNext();
        }
    }
}
