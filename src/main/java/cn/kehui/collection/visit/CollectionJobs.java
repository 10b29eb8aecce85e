package cn.kehui.collection.visit;

import cn.kehui.ground.timekeeping.Timekeeping;
import cn.kehui.ground.workshop.Readers;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Reads what was handed in, on all cores but off the request; deletes what a visit left behind. */
@Component
@EnableScheduling
class CollectionJobs {
    private static final Logger LOG = LoggerFactory.getLogger(CollectionJobs.class);

    /** One more than read for one collection, so that another one's file is begun too. */
    private final Semaphore idle;

    private final Collections collections;
    private final Readings readings;
    private final Timekeeping timekeeping;
    private final AtomicLong calls = new AtomicLong();
    private volatile boolean ended;

    CollectionJobs(
            Collections collections, Readings readings, Readers readers, Timekeeping timekeeping) {
        this.collections = collections;
        this.timekeeping = timekeeping;
        this.readings = readings;
        this.idle = new Semaphore(readers.limits().readers() + 1);
    }

    @TransactionalEventListener
    void read(Collections.FilesAdded added) {
        wake();
    }

    /** What is gone is not read to its end. */
    @TransactionalEventListener
    void leave(Collections.FilesLeft left) {
        readings.leave(left.id());
    }

    /** What was not read when the process ended is read now. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        wake();
    }

    @Scheduled(fixedDelay = 5, initialDelay = 0, timeUnit = TimeUnit.MINUTES)
    void deleteUnused() {
        if (timekeeping.steady()) { // what was handed in cannot be regained
            collections.deleteUnused();
        }
        wake();
    }

    private void wake() {
        calls.incrementAndGet();
        while (!ended && idle.tryAcquire()) {
            Thread.ofPlatform().daemon().name("reader").start(this::work);
        }
    }

    /** Works until nothing is left; who calls while it lays down its work is heard. */
    private void work() {
        long heard = calls.get();
        try {
            boolean more = true;
            while (!ended && more) {
                more = readings.next();
            }
        } catch (RuntimeException e) {
            if (!ended) {
                LOG.error("reading stopped; it goes on within five minutes", e);
            }
            heard = calls.get();
        } finally {
            idle.release();
        }
        if (calls.get() != heard) {
            wake();
        }
    }

    @PreDestroy
    void end() {
        ended = true;
    }
}
