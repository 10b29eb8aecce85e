package cn.kehui.filing.chase;

import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Steps;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.ground.calendar.Today;
import cn.kehui.ground.calendar.WorkingHours;
import cn.kehui.ground.message.Messages;
import cn.kehui.ground.org.Posts;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far each unit has come, and reminding by hand those that owe: each its own people alone. */
@Service
public class Nudges {
    private final NudgeSql sql;
    private final Steps steps;
    private final Ground ground;
    private final ApplicationEventPublisher events;

    /** Who is told, when, and whom to telephone. */
    @Component
    record Ground(Messages messages, Posts posts, Calendars calendars, WorkingHours hours) {}

    Nudges(NudgeSql sql, Steps steps, Ground ground, ApplicationEventPublisher events) {
        this.sql = sql;
        this.steps = steps;
        this.ground = ground;
        this.events = events;
    }

    /** Whether something is missing of the unit: it has to file. */
    public static boolean owed(Obligation obligation) {
        return Move.FILE.from(obligation.state()).isPresent();
    }

    /**
     * How far each of these has come, which the actor's own unit receives. Who reviews it sees whom
     * to telephone where something is missing.
     */
    @Transactional(readOnly = true)
    public List<UnitProgress> progress(Actor actor, List<Obligation> received) {
        var beside = sql.beside(received);
        var missing =
                received.stream()
                        .filter(one -> owed(one) && one.reviewedBy(actor))
                        .map(one -> one.owes().id())
                        .collect(Collectors.toSet());
        var posts = ground.posts().of(missing);
        return received.stream()
                .map(
                        one -> {
                            var also = beside.get(one.id());
                            return new UnitProgress(
                                    one,
                                    also.kind(),
                                    also.changedAt(),
                                    also.nudged(),
                                    owed(one)
                                            ? posts.getOrDefault(one.owes().id(), List.of())
                                            : List.of());
                        })
                .toList();
    }

    /**
     * Reminds each of these that still owes, unless somebody did so lately; each is held meanwhile,
     * so that two who press at once remind once.
     *
     * @return of each what became of it, in the order of the ids
     * @throws NotFound if one is not received by a unit for which the actor reviews
     */
    @Transactional
    public Map<Obligation, Nudging> nudge(Actor actor, Collection<ObligationId> ids) {
        return nudge(actor, ids, ground.calendars().today());
    }

    Map<Obligation, Nudging> nudge(Actor actor, Collection<ObligationId> ids, Today today) {
        var rule = sql.rule();
        var done = new LinkedHashMap<Obligation, Nudging>();
        ids.stream()
                .distinct()
                .sorted(Comparator.comparing(ObligationId::value)) // no two wait for each other
                .map(id -> steps.hold(actor, id))
                .forEach(one -> done.put(one, nudge(actor, one, rule, today)));
        return done;
    }

    private Nudging nudge(Actor actor, Obligation one, NudgeRule rule, Today today) {
        if (!one.reviewedBy(actor)) {
            throw new NotFound(one.id());
        }
        if (!owed(one)) {
            return new Nudging.NotOwed(one.state());
        }
        var last = sql.last(one).orElse(null);
        if (last != null) {
            var from = ground.hours().worked(last.at(), rule.leastHours());
            if (today.now().isBefore(from)) {
                return new Nudging.TooSoon(last.at(), last.by(), from);
            }
        }
        var people = sql.fillers(one.owes().id());
        if (people.isEmpty()) {
            return new Nudging.Nobody();
        }
        ground.messages()
                .tell(
                        people.stream()
                                .map(person -> NudgeWords.note(person, one, rule, today))
                                .toList());
        sql.insert(actor, one, people.size(), today.now());
        events.publishEvent(new Nudged(one.id(), people.size(), actor, today.now()));
        return new Nudging.Told(people.size());
    }

    @Transactional(readOnly = true)
    public NudgeRule rule() {
        return sql.rule();
    }

    /**
     * Sets how units may be reminded by hand.
     *
     * @throws NotFound unless the actor is a system administrator
     */
    @Transactional
    public void rule(Actor actor, NudgeRule rule) {
        if (!actor.has(Role.SYSTEM_ADMIN)) {
            throw new NotFound("reminders are set by the system administrator");
        }
        var now = ground.calendars().today().now();
        sql.rule(rule, now);
        events.publishEvent(new NudgeRuleSet(actor, now, rule));
    }
}
