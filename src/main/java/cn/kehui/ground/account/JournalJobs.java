package cn.kehui.ground.account;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals the journal every second, and writes down every minute where it ends, and each day. */
@Component
@EnableScheduling
class JournalJobs {
    private final Journal journal;
    private final JournalProof proof;

    JournalJobs(Journal journal, JournalProof proof) {
        this.journal = journal;
        this.proof = proof;
    }

    @Scheduled(fixedDelay = 1000)
    void seal() {
        journal.seal();
    }

    @Scheduled(fixedRate = 15, initialDelay = 0, timeUnit = TimeUnit.MINUTES)
    void day() {
        journal.day();
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 10_000)
    void anchor() {
        proof.anchor();
    }
}
