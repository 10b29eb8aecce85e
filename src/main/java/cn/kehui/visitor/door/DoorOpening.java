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
     * Whatever became of it: what was done before is sent by one that was revoked.
     *
     * @throws NotFound if there is no such pass
     */
    DoorScans.Open held(DoorLink link) {
        var pass = passes.of(link).orElseThrow(() -> new NotFound(link));
        var all = sessions.of(pass.activity());
        var ends = DoorRules.ends(pass, all);
        return new DoorScans.Open(pass, DoorRules.own(pass, all), ends, keys.known());
    }

    /** Whether what a telephone did is still taken in. */
    boolean takes(DoorScans.Open held) {
        return clock.instant().isBefore(held.ends().plus(DoorRules.LATE));
    }
}
