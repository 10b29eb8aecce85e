package cn.kehui.week.activity;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds an activity together: its hosts, and the other entries of the same event, by those who
 * entered it twice, of which it is counted as one. What each entry says, and everything that hangs
 * on it, stays its own.
 */
@Service
public class Jointly {
    private final MergeSql sql;
    private final HostSql hosts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Jointly(MergeSql sql, HostSql hosts, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.hosts = hosts;
        this.events = events;
        this.clock = clock;
    }

    /** Who holds it with the unit that leads it, in the order in which they are typed. */
    @Transactional(readOnly = true)
    public List<Activity.Host> hosts(Activity activity) {
        return hosts.hosts(activity.id());
    }

    /** The other entries of its event; first the one as which it counts, unless it is that. */
    @Transactional(readOnly = true)
    public List<Activity> others(Activity activity) {
        return sql.others(activity.id());
    }

    /**
     * Counts one, and what was merged with it, as another; for who has asked already whether the
     * actor may.
     *
     * @return false: they were one event already
     * @throws NotFound unless there are both
     */
    @Transactional
    public boolean merge(Actor by, ActivityId one, ActivityId into, String why) {
        var event = held(one, into);
        var from = Objects.requireNonNull(event.get(one.value()));
        var to = Objects.requireNonNull(event.get(into.value()));
        if (from.equals(to)) {
            return false;
        }
        sql.merge(new ActivityId(into.campaign(), to), from);
        var said = new ActivityAct.Said(sql.called(into), why);
        events.publishEvent(new ActivityAct.ActivityMerged(by, clock.instant(), one, into, said));
        return true;
    }

    /**
     * Whether merging takes away what everybody sees: one is counted as what is published, and the
     * other as what is not.
     *
     * @throws NotFound unless there are both
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hides(ActivityId one, ActivityId into) {
        var event = held(one, into);
        return sql.published(one.campaign(), event.get(one.value()))
                && !sql.published(one.campaign(), event.get(into.value()));
    }

    /**
     * Counts one apart from another again.
     *
     * @return false: they were no one event
     * @throws NotFound unless there are both
     */
    @Transactional
    public boolean part(Actor by, ActivityId one, ActivityId other, String why) {
        var event = held(one, other);
        if (!Objects.equals(event.get(one.value()), event.get(other.value()))) {
            return false;
        }
        boolean counted = one.value().equals(event.get(one.value()));
        var leaves = counted ? other : one;
        var stays = counted ? one : other;
        sql.part(leaves);
        var said = new ActivityAct.Said(sql.called(stays), why);
        events.publishEvent(
                new ActivityAct.ActivityParted(by, clock.instant(), leaves, stays, said));
        return true;
    }

    /**
     * Nobody else decides on one of them until the transaction ends.
     *
     * @throws NotFound unless there are both
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(ActivityId one, ActivityId other) {
        held(one, other);
    }

    private Map<UUID, UUID> held(ActivityId one, ActivityId other) {
        sql.lock(one.campaign());
        var event = sql.held(one, other);
        if (!one.campaign().equals(other.campaign())
                || !event.containsKey(one.value())
                || !event.containsKey(other.value())) {
            throw new NotFound(one);
        }
        return event;
    }
}
