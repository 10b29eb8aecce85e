package cn.kehui.ground.message;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what waits, every two seconds. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "kehui.reminders", matchIfMissing = true)
class MailJobs {
    private final Outbox outbox;
    private final ReentrantLock sending = new ReentrantLock();
    private volatile boolean ended;

    MailJobs(Outbox outbox) {
        this.outbox = outbox;
    }

    @Scheduled(fixedRate = 2000)
    void send() {
        if (!sending.tryLock()) {
            return;
        }
        try {
            boolean more = true;
            while (more && !ended) {
                more = outbox.sendNext();
            }
        } finally {
            sending.unlock();
        }
    }

    /** What waits is gone on with after the next start; the end of the product waits for jobs. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        ended = true;
    }
}
