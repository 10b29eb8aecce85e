package cn.kehui.filing.cofiling;

import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.Steps;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.Scope;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tables of other units, opened to who was given rows of them, for as long as that holds. */
@Service
public class Lendings {
    private final Obligations obligations;
    private final Steps steps;
    private final LendingSql sql;
    private final Kept kept;

    /** What is noted of rows that are lent, and who hears of it. */
    @Component
    record Kept(
            CofilingSql sql, CofilingWords words, ApplicationEventPublisher events, Clock clock) {}

    Lendings(Obligations obligations, Steps steps, LendingSql sql, Kept kept) {
        this.kept = kept;
        this.obligations = obligations;
        this.steps = steps;
        this.sql = sql;
    }

    /**
     * Opens a table to a unit that was given rows of it.
     *
     * @throws NotFound if it never was, or the actor does not fill in for it
     */
    @Transactional(readOnly = true)
    public Lending lend(Actor actor, ObligationId id) {
        var lead = lead(actor, id);
        return lending(actor, obligations.obligation(lead, id));
    }

    /** The same, held until the transaction ends: nothing of it changes meanwhile. */
    @Transactional
    public Lending hold(Actor actor, ObligationId id) {
        var lead = lead(actor, id);
        return lending(actor, steps.hold(lead, id));
    }

    /** Where the actor's unit writes rows of others now. */
    @Transactional(readOnly = true)
    public List<Lent> helping(Actor actor) {
        if (!actor.has(Role.FILLER)) {
            return List.of();
        }
        return sql.helping(actor).stream()
                .map(id -> lend(actor, id))
                .filter(Lending.Open.class::isInstance)
                .map(open -> ((Lending.Open) open).lent())
                .toList();
    }

    /** A unit that was given a row writes one more, which it added itself. */
    @Transactional
    public void more(Lent lent, RowGroup part) {
        var now = kept.clock().instant();
        var gift = new Giving.Gift(lent.by().unitId(), List.of(part), "");
        var row =
                new CofilingSql.Row(
                        CofilingId.next(kept.clock()), part.key(), lent.by(), now, true);
        kept.sql().insert(lent.obligation(), gift, row);
        var rows =
                kept.words().rows(lent.obligation(), lent.mine().getFirst(), List.of(part.key()));
        kept.events().publishEvent(new CofilingAct.RowsAdded(lent.by(), now, rows));
    }

    /**
     * Leaves a row that the unit had added itself.
     *
     * @return whether it had
     */
    @Transactional
    public boolean less(Lent lent, String row) {
        var added = lent.added(row).orElse(null);
        if (added == null) {
            return false;
        }
        var now = kept.clock().instant();
        kept.sql().end(lent.obligation(), added.id(), Cofiling.Ended.TAKEN_BACK, now);
        var rows = kept.words().rows(lent.obligation(), added, List.of(added.part()));
        kept.events().publishEvent(new CofilingAct.RowsLeft(lent.by(), now, rows));
        return true;
    }

    /** Notes that everything lent is filled in; {@code done} false: that it is not, after all. */
    @Transactional
    public void done(Lent lent, boolean done) {
        var now = kept.clock().instant();
        if (kept.sql().done(lent, done, now)) {
            var rows = kept.words().rows(lent.obligation(), lent.mine().getFirst(), lent.parts());
            kept.events()
                    .publishEvent(
                            done
                                    ? new CofilingAct.RowsDone(lent.by(), now, rows)
                                    : new CofilingAct.RowsUndone(lent.by(), now, rows));
        }
    }

    private Scope lead(Actor actor, ObligationId id) {
        if (!actor.has(Role.FILLER)) {
            throw new NotFound(id);
        }
        return sql.lead(obligations.campaign(id), id, actor).orElseThrow(() -> new NotFound(id));
    }

    private Lending lending(Actor actor, Obligation obligation) {
        var mine = sql.mine(obligation, actor);
        var live = mine.stream().filter(Cofiling::live).toList();
        if (obligation.state() == State.RECALLED) {
            return new Lending.Over(obligation, Cofiling.Ended.WITHDRAWN);
        }
        if (Move.FILE.from(obligation.state()).isEmpty()) {
            return new Lending.Over(obligation, Cofiling.Ended.FILED);
        }
        return live.isEmpty()
                ? new Lending.Over(obligation, mine.getLast().ended())
                : new Lending.Open(new Lent(obligation, live, actor));
    }
}
