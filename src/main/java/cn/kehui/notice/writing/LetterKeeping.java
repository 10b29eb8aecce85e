package cn.kehui.notice.writing;

import cn.kehui.ground.account.Actor;
import cn.kehui.notice.facts.IncomingId;
import cn.kehui.notice.letter.Letter;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the words of a notice, and tells the journal. */
@Component
class LetterKeeping {
    private final LetterSql sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterKeeping(LetterSql sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    Optional<Letter> kept(IncomingId id) {
        return sql.one(id);
    }

    void keep(Actor actor, IncomingId id, Letter letter) {
        sql.put(id, letter, actor, clock.instant());
        events.publishEvent(new LetterKept(actor, clock.instant(), id, letter.titleInOneLine()));
    }
}
