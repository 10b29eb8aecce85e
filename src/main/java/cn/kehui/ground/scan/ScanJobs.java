package cn.kehui.ground.scan;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks about what waits, every two seconds, one file after another. */
@Component
@EnableScheduling
class ScanJobs {
    private final Scans scans;
    private final ReentrantLock asking = new ReentrantLock();

    ScanJobs(Scans scans) {
        this.scans = scans;
    }

    @Scheduled(fixedRate = 2000)
    void ask() {
        if (asking.tryLock()) {
            try {
                scans.askDue();
            } finally {
                asking.unlock();
            }
        }
    }
}
