package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.Scope;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a step on an obligation that is held: its state, its history and the journal change
 * together, in the transaction of the room that decides on it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Steps {
    private final ObligationSql sql;
    private final StepSql steps;
    private final Latecomers latecomers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Steps(
            ObligationSql sql,
            StepSql steps,
            Latecomers latecomers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.steps = steps;
        this.latecomers = latecomers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The obligation as it is now, held until the transaction ends.
     *
     * @throws NotFound if there is none, or it is outside the actor's scope
     */
    public Obligation hold(Actor actor, ObligationId id) {
        return hold(actor.scope(), id);
    }

    /** The same within a scope that another room has asked for. */
    public Obligation hold(Scope scope, ObligationId id) {
        return sql.held(id, scope).orElseThrow(() -> new NotFound(id));
    }

    /** Those of a campaign that the scope sees, in one order: who holds many waits for nobody. */
    public List<Obligation> hold(Scope scope, CampaignId campaign, Collection<ObligationId> these) {
        return sql.held(scope, campaign, these);
    }

    /** The unit whose accepted total has the figures of this one in it; empty: none does. */
    public Optional<String> lockedBy(Obligation obligation) {
        return latecomers.lockedBy(obligation);
    }

    /** Takes the step; whether it is legal was asked before. */
    public State take(Actor actor, Obligation obligation, Taken taken) {
        var to = taken(actor, obligation, taken);
        if (taken.move() == Move.ACCEPT) {
            latecomers
                    .toRevise(actor, obligation)
                    .ifPresent(above -> taken(actor, above, Latecomers.asked(above, obligation)));
        }
        return to;
    }

    private State taken(Actor actor, Obligation obligation, Taken taken) {
        var now = clock.instant();
        var to = taken.move().from(obligation.state(), obligation.accepted() != null).orElseThrow();
        var accepted = accepted(obligation, taken);
        // who sends it back gets it back
        var reviewer = taken.move() == Move.RETURN ? actor.id().value() : null;
        boolean keeps = taken.move() == Move.FILE && obligation.reviewer() != null;
        var stand = new StepSql.Stand(to, accepted, reviewer, keeps, now);
        int version = steps.take(actor, obligation, taken, stand);
        events.publishEvent(
                new Moved(
                        taken.move(),
                        obligation.campaign(),
                        obligation.id(),
                        taken.submission(),
                        version,
                        taken.reason(),
                        actor,
                        now));
        return to;
    }

    /** Which version counts after the step; null: none. */
    private @Nullable SubmissionId accepted(Obligation obligation, Taken taken) {
        return switch (taken.move()) {
            case ACCEPT -> taken.submission();
            case TAKE_BACK -> {
                var counted = Step.counted(steps.of(obligation));
                yield counted.size() < 2 ? null : counted.get(counted.size() - 2);
            }
            case FILE, WITHDRAW, RETURN, ASK_REVISION, GRANT_REVISION, REFUSE_REVISION ->
                    obligation.accepted();
        };
    }

    /** The step that was taken on it last; empty: none was. */
    public Optional<Step> last(Obligation obligation) {
        return steps.of(obligation).stream().reduce((_, last) -> last);
    }

    /**
     * Grants one unit a later deadline.
     *
     * @param until the first instant that is too late
     */
    public void extend(Obligation obligation, java.time.Instant until) {
        sql.extend(obligation, until, clock.instant());
    }

    /** A step and what was said with it. */
    public record Taken(
            Move move, SubmissionId submission, String reason, Map<String, String> remarks) {}
}
