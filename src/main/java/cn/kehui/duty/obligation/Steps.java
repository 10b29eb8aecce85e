package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.Scope;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final TakingSql taking;
    private final Latecomers latecomers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Steps(
            ObligationSql sql,
            StepSql steps,
            TakingSql taking,
            Latecomers latecomers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.steps = steps;
        this.taking = taking;
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
        var to = all(actor, List.of(new On(obligation, taken))).getFirst();
        if (taken.move() == Move.ACCEPT) {
            latecomers
                    .toRevise(actor, obligation)
                    .map(above -> new On(above, Latecomers.asked(above, obligation)))
                    .ifPresent(asked -> all(actor, List.of(asked)));
        }
        return to;
    }

    /** Takes the step of filing on each of several of one campaign. */
    public void file(Actor actor, List<On> several) {
        if (several.stream().anyMatch(one -> one.taken().move() != Move.FILE)) {
            throw new IllegalArgumentException("what is taken together is filed");
        }
        if (!several.isEmpty()) {
            all(actor, several);
        }
    }

    /** A step, and on what it is taken. */
    public record On(Obligation obligation, Taken taken) {}

    private List<State> all(Actor actor, List<On> several) {
        var now = clock.instant();
        var stands = several.stream().map(one -> stand(actor, one)).toList();
        var versions = taking.take(actor, several, stands, now);
        var moved = new ArrayList<Moved>();
        for (var one : several) {
            var taken = one.taken();
            var id = one.obligation().id();
            moved.add(
                    new Moved(
                            taken.move(),
                            one.obligation().campaign(),
                            id,
                            taken.submission(),
                            Objects.requireNonNull(versions.get(id), "it was taken"),
                            taken.reason(),
                            actor,
                            now));
        }
        events.publishEvent(new Moved.AtOnce(moved));
        return stands.stream().map(TakingSql.Stand::state).toList();
    }

    private TakingSql.Stand stand(Actor actor, On one) {
        var obligation = one.obligation();
        var taken = one.taken();
        var to = taken.move().from(obligation.state(), obligation.accepted() != null).orElseThrow();
        // who sends it back gets it back
        var reviewer = taken.move() == Move.RETURN ? actor.id().value() : null;
        boolean keeps = taken.move() == Move.FILE && obligation.reviewer() != null;
        return new TakingSql.Stand(to, accepted(obligation, taken), reviewer, keeps);
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
