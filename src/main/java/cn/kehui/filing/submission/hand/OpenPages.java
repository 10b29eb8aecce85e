package cn.kehui.filing.submission.hand;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.ground.account.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which pages have a draft open: so that one says who else is at it. */
@Service
public class OpenPages {
    /** A page with a script says every half minute that it is there. */
    private static final Duration BEAT = Duration.ofMinutes(2);

    /** A page without one is taken to be open that long. */
    private static final Duration STILL = Duration.ofMinutes(30);

    private final OpenPageSql sql;
    private final Clock clock;

    OpenPages(OpenPageSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A page that is open, and the others.
     *
     * @param page a word of its own
     * @param others one for each person; one's own among them only where its script says so
     */
    public record Company(String page, List<Other> others) {}

    /** Somebody who has it open, too. */
    public record Other(UUID person, String name, String unit, Instant openedAt) {}

    /** A page that is being opened by who may write there. */
    @Transactional
    public Company opened(Actor actor, Obligation obligation) {
        var page = UUID.randomUUID().toString().replace("-", "");
        return seen(actor, obligation, page, false);
    }

    /** A page that says that it is there still. */
    @Transactional
    public Company beats(Actor actor, Obligation obligation, String page) {
        return seen(actor, obligation, page, true);
    }

    /** A page that is closed, or gave way to the next. */
    @Transactional
    public void left(Actor actor, Obligation obligation, String page) {
        sql.left(obligation, page, actor.id().value());
    }

    private Company seen(Actor actor, Obligation obligation, String page, boolean beats) {
        var now = clock.instant();
        sql.sweep(obligation, now.minus(STILL));
        sql.seen(obligation, new OpenPageSql.Seen(page, actor, now, beats));
        var since = new OpenPageSql.Since(now.minus(BEAT), now.minus(STILL));
        return new Company(page, sql.others(obligation, page, actor.id().value(), since));
    }
}
