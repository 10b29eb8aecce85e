package cn.kehui.entrance;

import cn.kehui.account.Recorded;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** When it is, and where what happened is told. */
@Component
class Happenings {
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Happenings(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Clock clock() {
        return clock;
    }

    void tell(Recorded what) {
        events.publishEvent(what);
    }
}
