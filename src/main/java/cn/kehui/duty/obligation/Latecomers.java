package cn.kehui.duty.obligation;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Texts;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Totals above that were accepted, and whether the figures of what lies below are in them (ADR
 * 0054). What is in them is locked; what comes later is filed all the same, and its acceptance asks
 * for a revision of the total that misses it.
 */
@Component
class Latecomers {
    private final ObligationSql sql;
    private final AboveSql above;
    private final StepSql steps;

    Latecomers(ObligationSql sql, AboveSql above, StepSql steps) {
        this.sql = sql;
        this.above = above;
        this.steps = steps;
    }

    /** The unit whose accepted total has the figures of this one in it; empty: none does. */
    Optional<String> lockedBy(Obligation obligation) {
        if (obligation.accepted() == null) {
            return Optional.empty(); // nothing of it is in any total
        }
        return above.of(obligation).stream()
                .filter(above -> holds(above, obligation))
                .map(AboveSql.Above::unit)
                .findFirst();
    }

    /** The nearest unit whose accepted total misses the figures of this one; empty: none does. */
    Optional<String> missedBy(Obligation obligation) {
        return missing(obligation).map(AboveSql.Above::unit);
    }

    /**
     * The accepted total that misses what is accepted now, held, where its revision can be asked
     * for; empty: there is none.
     */
    Optional<Obligation> toRevise(Actor actor, Obligation obligation) {
        return missing(obligation)
                .flatMap(above -> sql.held(above.id(), actor.scope()))
                .filter(above -> Move.ASK_REVISION.from(above.state()).isPresent());
    }

    /** The step that asks for it. */
    static Steps.Taken asked(Obligation above, Obligation late) {
        var current = above.current();
        if (current == null) {
            throw new IllegalStateException("accepted, and nothing was filed: " + above.id());
        }
        var why = Texts.say("obligation.late", late.owes().name());
        return new Steps.Taken(Move.ASK_REVISION, current, why, Map.of());
    }

    private Optional<AboveSql.Above> missing(Obligation obligation) {
        return above.of(obligation).stream().findFirst().filter(above -> !holds(above, obligation));
    }

    /** Whether it was accepted before what is above was filed. */
    private boolean holds(AboveSql.Above above, Obligation obligation) {
        var accepted = obligation.accepted();
        if (accepted == null) {
            return false;
        }
        var own = steps.last(obligation.campaign(), obligation.id(), accepted, Move.ACCEPT);
        var theirs = steps.last(above.campaign(), above.id(), above.accepted(), Move.FILE);
        return own.isPresent()
                && theirs.isPresent()
                && own.get().toString().compareTo(theirs.get().toString()) < 0;
    }
}
