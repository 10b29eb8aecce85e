package cn.kehui.ground.parcel;

import cn.kehui.ground.timekeeping.Timekeeping;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Makes what was asked for, one at a time in a process; removes what is kept no longer. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "kehui.exports", matchIfMissing = true)
class ParcelJobs {
    private static final Logger LOG = LoggerFactory.getLogger(ParcelJobs.class);

    private final ParcelWork work;
    private final ParcelEnds ends;
    private final Timekeeping timekeeping;
    private final Semaphore idle = new Semaphore(1);
    private final AtomicLong calls = new AtomicLong();
    private volatile boolean ended;

    ParcelJobs(ParcelWork work, ParcelEnds ends, Timekeeping timekeeping) {
        this.work = work;
        this.ends = ends;
        this.timekeeping = timekeeping;
    }

    @TransactionalEventListener
    void ordered(ParcelOrdered ordered) {
        wake();
    }

    /** Also what a process left that is no more. */
    @Scheduled(fixedDelay = 30, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        wake();
    }

    @Scheduled(fixedDelay = 30, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        if (timekeeping.steady()) { // what is swept is made anew, but not as of then
            ends.sweep();
        }
    }

    private void wake() {
        calls.incrementAndGet();
        if (!ended && idle.tryAcquire()) {
            Thread.ofPlatform().daemon().name("parcels").start(this::all);
        }
    }

    /** Works until nothing is left; who calls while it lays down its work is heard. */
    private void all() {
        boolean mine = true;
        while (mine) {
            long heard = calls.get();
            boolean whole = each();
            idle.release();
            mine = whole && !ended && calls.get() != heard && idle.tryAcquire();
        }
    }

    /**
     * @return false if it broke off: it goes on when it is looked at next
     */
    private boolean each() {
        try {
            boolean more = true;
            while (!ended && more) {
                more = work.next();
            }
            return true;
        } catch (RuntimeException e) {
            if (!ended) {
                LOG.error("a parcel could not be made; it is tried again", e);
            }
            return false;
        }
    }

    @PreDestroy
    void end() {
        ended = true;
    }
}
