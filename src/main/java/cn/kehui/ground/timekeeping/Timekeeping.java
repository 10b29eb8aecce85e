package cn.kehui.ground.timekeeping;

import cn.kehui.ground.base.ClockSteps;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whether the clock can be believed. One that jumps would have files deleted and units reminded
 * that are not late: after a leap the product has to run for a day before it does so again (ADR
 * 0046).
 */
@Service
public class Timekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Timekeeping.class);

    private final TimeSql sql;
    private final ApplicationEventPublisher events;
    private final ClockSteps steps;

    /** A leap stays written down also where whoever asked comes to nothing. */
    private final TransactionTemplate apart;

    private boolean looked;

    Timekeeping(
            TimeSql sql,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.events = events;
        this.steps = new ClockSteps(clock);
    }

    /**
     * Looks at the clock, and says whether what is due by it may be done though it cannot be
     * undone. A leap is a line of the journal.
     */
    public synchronized boolean steady() {
        boolean first = !looked;
        looked = false; // what could not be written down, the next look finds by what was
        var step = steps.look();
        boolean steady = Boolean.TRUE.equals(apart.execute(_ -> looked(first, step)));
        looked = true;
        return steady;
    }

    private boolean looked(boolean first, ClockSteps.Step step) {
        var before = sql.held().orElse(null);
        var now = TimeRules.look(before, first, step);
        sql.keep(now.mark());
        if (before != null && now.leapt()) {
            var leapt = new ClockLeapt(before.seen(), now.mark().seen());
            LOG.warn("the clock went from {} to {}", leapt.from(), leapt.at());
            events.publishEvent(leapt);
        }
        return now.mark().held().isZero();
    }
}
