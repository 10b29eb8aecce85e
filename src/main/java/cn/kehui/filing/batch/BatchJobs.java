package cn.kehui.filing.batch;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Does what was confirmed, off the request; what a cut left is gone on with. */
@Component
class BatchJobs {
    private static final Logger LOG = LoggerFactory.getLogger(BatchJobs.class);

    /** One computes while the other waits for the database; more would keep pages waiting. */
    private static final int TOGETHER = 2;

    private final BatchFiling filing;
    private final Semaphore idle = new Semaphore(TOGETHER);
    private volatile boolean ended;

    BatchJobs(BatchFiling filing) {
        this.filing = filing;
    }

    @TransactionalEventListener
    void file(BatchAct.BatchConfirmed confirmed) {
        wake();
    }

    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        wake();
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void again() {
        wake();
    }

    private void wake() {
        while (!ended && idle.tryAcquire()) {
            Thread.ofPlatform().daemon().name("batch").start(this::work);
        }
    }

    /** Works until nothing is left; what is confirmed just then is seen at the next look. */
    private void work() {
        try {
            boolean more = true;
            while (!ended && more) {
                more = filing.next();
            }
        } catch (RuntimeException e) {
            if (!ended) {
                LOG.error("filing of a batch stopped; it goes on in some seconds", e);
            }
        } finally {
            idle.release();
        }
    }

    @PreDestroy
    void end() {
        ended = true;
    }
}
