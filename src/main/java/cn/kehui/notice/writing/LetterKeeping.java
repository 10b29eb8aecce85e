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

    Optional<LetterSql.Kept> kept(IncomingId id) {
        return sql.one(id);
    }

    LetterSaving keep(Actor actor, IncomingId id, Letter letter, int shown) {
        return told(actor, id, sql.put(id, letter, shown, mark(actor)));
    }

    LetterSaving back(Actor actor, IncomingId id, int shown) {
        return told(actor, id, sql.back(id, shown, mark(actor)));
    }

    private LetterSql.Mark mark(Actor actor) {
        return new LetterSql.Mark(actor, clock.instant());
    }

    private LetterSaving told(Actor actor, IncomingId id, boolean done) {
        var now = sql.one(id);
        if (!done || now.isEmpty()) {
            return now.<LetterSaving>map(one -> new LetterSaving.Meanwhile(one.by(), one.at()))
                    .orElseGet(LetterSaving.Nothing::new);
        }
        var title = now.get().letter().titleInOneLine();
        events.publishEvent(new LetterKept(actor, clock.instant(), id, title));
        return new LetterSaving.Kept();
    }
}
