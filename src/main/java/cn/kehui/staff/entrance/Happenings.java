package cn.kehui.staff.entrance;

import cn.kehui.ground.account.Recorded;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** When it is, and where what happened is told. */
@Component
public class Happenings {
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Happenings(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public Clock clock() {
        return clock;
    }

    public void tell(Recorded what) {
        events.publishEvent(what);
    }
}
