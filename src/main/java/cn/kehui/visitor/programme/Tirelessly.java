package cn.kehui.visitor.programme;

import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that is tried again and again, one attempt at a time: where the one before still runs
 * the next one is left out. A log has its first failure and its recovery, not each of the thousands
 * between.
 */
final class Tirelessly {
    private static final Logger LOG = LoggerFactory.getLogger(Tirelessly.class);

    private final ReentrantLock running = new ReentrantLock();
    private final String what;
    private int failed;

    /**
     * @param what it does, in words behind “could not”
     */
    Tirelessly(String what) {
        this.what = what;
    }

    void attempt(Runnable act) {
        if (!running.tryLock()) {
            return;
        }
        try {
            act.run();
            if (failed > 0) {
                LOG.warn("could {} again, after {} failures", what, failed);
            }
            failed = 0;
        } catch (RuntimeException e) {
            if (failed++ == 0) {
                LOG.error(
                        "could not {}; what is shown is as it stood, and it is tried again",
                        what,
                        e);
            }
        } finally {
            running.unlock();
        }
    }
}
