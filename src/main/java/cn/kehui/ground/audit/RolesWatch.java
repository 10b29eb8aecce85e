package cn.kehui.ground.audit;

import cn.kehui.ground.database.Database;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * At the start: whether one has roles that should be two people's, and has the journal say so once.
 * The page on safety says it for as long as it is so.
 */
@Component
class RolesWatch {
    private final RolesSql sql;
    private final Database database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RolesWatch(RolesSql sql, Database database, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void look() {
        var now = clock.instant();
        for (var mixed : sql.mixed()) {
            if (!sql.told("MixedRolesFound", mixed.person(), mixed.roles())) {
                events.publishEvent(
                        new RolesFound.MixedRolesFound(
                                now, mixed.person(), Map.of("roles", mixed.roles())));
            }
        }
        var user = database.coordinates().user();
        if (!database.separate() && !sql.told("OneDatabaseRoleFound", "database", user)) {
            events.publishEvent(
                    new RolesFound.OneDatabaseRoleFound(now, "database", Map.of("roles", user)));
        }
    }
}
