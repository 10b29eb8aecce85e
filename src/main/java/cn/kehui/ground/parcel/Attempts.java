package cn.kehui.ground.parcel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How often a parcel was begun, and how far it is: written by itself, so that others see it while
 * the parcel is held.
 */
@Component
class Attempts {
    private static final Duration APART = Duration.ofSeconds(1);

    private final TrySql sql;
    private final TransactionTemplate beside;
    private final Clock clock;

    Attempts(TrySql sql, PlatformTransactionManager transactions, Clock clock) {
        this.sql = sql;
        this.beside = new TransactionTemplate(transactions);
        this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * @return which try it is, from 1
     */
    int begin(ParcelId id) {
        return Objects.requireNonNull(beside.execute(_ -> sql.begin(id, clock.instant())));
    }

    /** Writes it down about once a second, however often it is told. */
    Making.Told told(ParcelId id) {
        return new Making.Told() {
            private Instant next = Instant.MIN;

            @Override
            public void rows(long done, long of) {
                var now = clock.instant();
                if (done == of || !now.isBefore(next)) {
                    next = now.plus(APART);
                    beside.executeWithoutResult(_ -> sql.rows(id, done, of, now));
                }
            }
        };
    }
}
