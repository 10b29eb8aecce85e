package cn.kehui.week.activity.open;

import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.ActivityId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which pages have an activity open: so that one says who else is at it. */
@Service
public class OpenActivities {
    /** A page with a script says every half minute that it is there. */
    private static final Duration BEAT = Duration.ofMinutes(2);

    /** A page without one is taken to be open that long. */
    private static final Duration STILL = Duration.ofMinutes(30);

    private final OpenActivitySql sql;
    private final Clock clock;

    OpenActivities(OpenActivitySql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A page that is open, and the others: one for each person; one's own among them only where its
     * script says so.
     *
     * @param page a word of its own
     */
    public record Beside(String page, List<Other> others) {}

    /** Somebody who has it open, too. */
    public record Other(UUID person, String name, String unit, Instant openedAt) {}

    /** A page that is being opened by who may write there. */
    @Transactional
    public Beside opened(Actor actor, ActivityId id) {
        return seen(actor, id, UUID.randomUUID().toString().replace("-", ""), false);
    }

    /** A page that says that it is there still. */
    @Transactional
    public Beside beats(Actor actor, ActivityId id, String page) {
        return seen(actor, id, page, true);
    }

    /** A page that is closed, or gave way to the next. */
    @Transactional
    public void left(Actor actor, ActivityId id, String page) {
        sql.left(id, page, actor.id().value());
    }

    private Beside seen(Actor actor, ActivityId id, String page, boolean beats) {
        var now = clock.instant();
        sql.sweep(id, now.minus(STILL));
        sql.seen(id, new OpenActivitySql.Seen(page, actor, now, beats));
        var since = new OpenActivitySql.Since(now.minus(BEAT), now.minus(STILL));
        return new Beside(page, sql.others(id, new OpenActivitySql.Own(page, actor), since));
    }
}
