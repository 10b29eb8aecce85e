package cn.kehui.ground.cipher;

import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** After a new key or another suite: seals everything anew, some at a time, while people work. */
@Component
@EnableScheduling
class ResealJobs {
    private static final Logger LOG = LoggerFactory.getLogger(ResealJobs.class);
    private static final int SOME = 200;

    private final Keys keys;
    private final ObjectProvider<Reseal> rooms;
    private final ReentrantLock working = new ReentrantLock();
    private volatile boolean ended;

    ResealJobs(Keys keys, ObjectProvider<Reseal> rooms) {
        this.keys = keys;
        this.rooms = rooms;
    }

    @Scheduled(fixedRate = 60_000, initialDelay = 5_000)
    void reseal() {
        if (!keys.ring().lasting() || !working.tryLock()) {
            return;
        }
        try {
            rooms.stream().takeWhile(_ -> !ended).forEach(this::all);
        } finally {
            working.unlock();
        }
    }

    /** A room that fails keeps no other from it, and is asked again the next time. */
    private void all(Reseal room) {
        try {
            int done = SOME;
            while (done == SOME && !ended) {
                done = room.reseal(SOME);
            }
        } catch (RuntimeException e) {
            LOG.error("{} could not seal anew; it is tried again", room.getClass().getName(), e);
        }
    }

    /** What waits is gone on with after the next start; the end of the product waits for jobs. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        ended = true;
    }
}
