package cn.kehui.ground.vault;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has files moved out of the database and orphans swept away, in the background. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "kehui.vault", matchIfMissing = true)
class VaultJobs {
    private static final Logger LOG = LoggerFactory.getLogger(VaultJobs.class);

    private final BlobMoves moves;
    private final Semaphore idle = new Semaphore(1);
    private volatile boolean ended;

    VaultJobs(BlobMoves moves) {
        this.moves = moves;
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 15_000)
    void tidy() {
        if (!ended && idle.tryAcquire()) {
            Thread.ofPlatform().daemon().name("vault").start(this::all);
        }
    }

    private void all() {
        try {
            var last = Optional.of("");
            while (!ended && last.isPresent()) {
                last = moves.move(last.get()).map(BlobId::sha256);
            }
            if (!ended) {
                moves.sweep();
            }
        } catch (RuntimeException e) {
            if (!ended) {
                LOG.error("files could not be tidied; it is tried again", e);
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
