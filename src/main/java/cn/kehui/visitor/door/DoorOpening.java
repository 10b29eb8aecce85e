package cn.kehui.visitor.door;

import cn.kehui.ground.base.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What a link opens. */
@Component
class DoorOpening {
    private final DoorPassSql passes;
    private final DoorSessionSql sessions;
    private final DoorKeys keys;
    private final Clock clock;

    DoorOpening(DoorPassSql passes, DoorSessionSql sessions, DoorKeys keys, Clock clock) {
        this.passes = passes;
        this.sessions = sessions;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Also one that was revoked: what was done before is sent by it.
     *
     * @throws NotFound if there is no such pass, or its sessions are long over
     */
    DoorScans.Open held(DoorLink link) {
        var pass = passes.of(link).orElseThrow(() -> new NotFound(link));
        var all = sessions.of(pass.activity());
        var ends = DoorRules.ends(pass, all);
        if (!clock.instant().isBefore(ends.plus(DoorRules.LATE))) {
            throw new NotFound(link);
        }
        return new DoorScans.Open(pass, DoorRules.own(pass, all), ends, keys.known());
    }
}
