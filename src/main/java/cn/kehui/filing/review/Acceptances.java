package cn.kehui.filing.review;

import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Step;
import cn.kehui.duty.obligation.Stepped;
import cn.kehui.duty.obligation.Steps;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.calendar.WorkingHours;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Several accepted at once, and an acceptance of one's own taken back. */
@Service
public class Acceptances {
    private final Reviews reviews;
    private final Steps steps;
    private final ReviewSql sql;
    private final WorkingHours hours;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Acceptances(
            Reviews reviews,
            Steps steps,
            ReviewSql sql,
            WorkingHours hours,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.steps = steps;
        this.sql = sql;
        this.hours = hours;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Accepts each of these as it was shown; each is held meanwhile, in one order, so that two who
     * press at once accept each once.
     *
     * @param shown of each obligation the version that stood on the page
     * @return of each what became of it
     */
    @Transactional
    public Map<ObligationId, Stepped> accept(Actor actor, Map<ObligationId, SubmissionId> shown) {
        var done = new LinkedHashMap<ObligationId, Stepped>();
        shown.entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().value()))
                .forEach(
                        one ->
                                done.put(
                                        one.getKey(),
                                        reviews.accept(actor, one.getKey(), one.getValue())));
        return done;
    }

    /**
     * Takes the actor's own acceptance back, where nothing was done since: it waits for review
     * again, and what counted before counts.
     *
     * @throws NotFound unless the actor reviews it
     */
    @Transactional
    public TakenBack takeBack(Actor actor, ObligationId id, String reason) {
        var obligation = steps.hold(actor, id);
        if (!obligation.reviewedBy(actor)) {
            throw new NotFound(id);
        }
        var current = obligation.current();
        var last = steps.last(obligation).orElse(null);
        if (Move.TAKE_BACK.from(obligation.state()).isEmpty()
                || current == null
                || last == null
                || last.move() != Move.ACCEPT) {
            return new TakenBack.Illegal(obligation.state());
        }
        if (!last.person().equals(actor.id())) {
            return new TakenBack.NotOwn(last.unit() + " " + last.by());
        }
        var until = until(last);
        if (!clock.instant().isBefore(until)) {
            return new TakenBack.TooLate(until);
        }
        if (reason.isBlank()) {
            return new TakenBack.NoReason();
        }
        var locked = steps.lockedBy(obligation);
        return locked.isPresent()
                ? new TakenBack.Locked(locked.get())
                : new TakenBack.Done(
                        steps.take(
                                actor,
                                obligation,
                                new Steps.Taken(
                                        Move.TAKE_BACK, current, reason.strip(), Map.of())));
    }

    /**
     * Until when the actor may take it back; empty: not, or no longer.
     *
     * @param last the last step that was taken on it
     */
    @Transactional(readOnly = true)
    public Optional<Instant> takesBack(Actor actor, Obligation obligation, Step last) {
        if (!obligation.reviewedBy(actor)
                || Move.TAKE_BACK.from(obligation.state()).isEmpty()
                || last.move() != Move.ACCEPT
                || !last.person().equals(actor.id())) {
            return Optional.empty();
        }
        return Optional.of(until(last)).filter(until -> clock.instant().isBefore(until));
    }

    private Instant until(Step acceptance) {
        return hours.worked(acceptance.at(), sql.rule().takeBackHours());
    }

    @Transactional(readOnly = true)
    public ReviewRule rule() {
        return sql.rule();
    }

    /**
     * Sets what holds for every review.
     *
     * @throws NotFound unless the actor is a system administrator
     */
    @Transactional
    public void rule(Actor actor, ReviewRule rule) {
        if (!actor.has(Role.SYSTEM_ADMIN)) {
            throw new NotFound("what holds for reviews is set by the system administrator");
        }
        var now = clock.instant();
        sql.rule(rule, now);
        events.publishEvent(new ReviewRuleSet(actor, now, rule));
    }
}
