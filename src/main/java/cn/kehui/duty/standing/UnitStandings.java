package cn.kehui.duty.standing;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.UnitId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far units have come with what they owe, as far as the reader may see it. */
@Service
public class UnitStandings {
    private final StandingSql sql;
    private final Clock clock;

    UnitStandings(StandingSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Of each of these units year by year, the newest first: all at once. A unit of which the actor
     * sees nothing that it owes is not there.
     */
    @Transactional(readOnly = true)
    public Map<UnitId, List<UnitStanding>> of(Actor actor, Collection<UnitId> units) {
        return units.isEmpty() ? Map.of() : sql.of(actor.scope(), units, clock.instant());
    }
}
