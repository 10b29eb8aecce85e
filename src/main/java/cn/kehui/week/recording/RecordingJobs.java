package cn.kehui.week.recording;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has films looked at that came, one at a time in a process. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "kehui.recording", matchIfMissing = true)
class RecordingJobs {
    private static final Logger LOG = LoggerFactory.getLogger(RecordingJobs.class);

    private final RecordingLooks looks;
    private final Semaphore idle = new Semaphore(1);
    private volatile boolean ended;

    RecordingJobs(RecordingLooks looks) {
        this.looks = looks;
    }

    @Scheduled(fixedDelay = 2000, initialDelay = 5000)
    void look() {
        if (!ended && idle.tryAcquire()) {
            Thread.ofPlatform().daemon().name("recording").start(this::all);
        }
    }

    private void all() {
        try {
            boolean more = true;
            while (!ended && more) {
                more = looks.next();
            }
        } catch (RuntimeException e) {
            if (!ended) {
                LOG.error("films could not be looked at; it is tried again", e);
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
