package cn.kehui.ground.parcel;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is made while one waits, and how long the rest is kept: as it is set. */
@Service
public class ParcelLimits {
    private final ParcelRuleSql sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ParcelLimits(ParcelRuleSql sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ParcelRule rule() {
        return sql.rule();
    }

    /**
     * Sets it.
     *
     * @throws NotFound unless the actor is a system administrator
     */
    @Transactional
    public void set(Actor actor, ParcelRule rule) {
        if (!actor.has(Role.SYSTEM_ADMIN)) {
            throw new NotFound("what is made at once is set by the system administrator");
        }
        var now = clock.instant();
        sql.rule(rule, now);
        events.publishEvent(new ParcelRuleSet(actor, now, rule));
    }
}
