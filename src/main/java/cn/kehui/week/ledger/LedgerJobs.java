package cn.kehui.week.ledger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads what was held before anybody kept a ledger, once, as the product starts. */
@Component
class LedgerJobs {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerJobs.class);

    private final LedgerLines lines;

    LedgerJobs(LedgerLines lines) {
        this.lines = lines;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        Thread.ofPlatform().daemon().name("ledger").start(this::all);
    }

    private void all() {
        try {
            boolean more = true;
            while (more) {
                more = lines.catchUp();
            }
        } catch (RuntimeException e) {
            LOG.error("what was held could not be read; it is tried at the next start", e);
        }
    }
}
