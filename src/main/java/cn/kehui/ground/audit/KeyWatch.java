package cn.kehui.ground.audit;

import cn.kehui.ground.cipher.KeyRing;
import cn.kehui.ground.cipher.Keys;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees which keys came and went, whoever did it and however, and has the journal say so. */
@Component
class KeyWatch {
    private final KeySql sql;
    private final Keys keys;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeyWatch(KeySql sql, Keys keys, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedRate = 60_000, initialDelay = 3_000)
    @Transactional
    public void look() {
        if (!keys.ring().lasting()) {
            return;
        }
        var now = clock.instant();
        var gone = new HashSet<>(sql.known());
        for (var key : keys.ring().held()) {
            gone.remove(key.id());
            if (sql.seen(key, now)) {
                events.publishEvent(new KeyAct.KeyAdded(now, key.id(), number(key)));
            }
        }
        for (var id : gone) {
            if (sql.gone(id, now)) {
                events.publishEvent(new KeyAct.KeyRemoved(now, id, Map.of()));
            }
        }
    }

    private static Map<String, String> number(KeyRing.Held key) {
        return Map.of("number", String.valueOf(key.number()));
    }
}
