package cn.kehui.account;

import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals the journal every second, and writes down every minute where it ends. */
@Component
@EnableScheduling
class JournalJobs {
    private final Journal journal;

    JournalJobs(Journal journal) {
        this.journal = journal;
    }

    @Scheduled(fixedDelay = 1000)
    void seal() {
        journal.seal();
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 10_000)
    void anchor() {
        journal.anchor();
    }
}
