package cn.kehui.ground.audit;

import cn.kehui.ground.account.AccountAct;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Journal;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long the journal is kept: for ever, or so many days, never fewer than 365. */
@Service
public class Retention {
    /** 《互联网政务应用安全管理规定》 wants a year. */
    public static final int LEAST = 365;

    private static final int MOST = 36_500;

    private final RetentionSql sql;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Retention(RetentionSql sql, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** What became of an attempt to set it. */
    public sealed interface Set {
        record Done() implements Set {}

        record Refused(Finding finding) implements Set {}
    }

    public static boolean keeps(Actor actor) {
        return actor.has(Role.AUDIT_ADMIN) || actor.has(Role.SECURITY_ADMIN);
    }

    /** Empty: for ever. */
    @Transactional(readOnly = true)
    public OptionalInt days() {
        return sql.days();
    }

    /**
     * @param typed days; blank: for ever
     * @throws NotFound for whoever is neither audit nor security administrator
     */
    @Transactional
    public Set days(Actor by, String typed) {
        if (!keeps(by)) {
            throw new NotFound("not for " + by.id());
        }
        var text = typed.strip();
        if (!text.isEmpty() && !text.matches("[0-9]{1,5}")) {
            return refused("audit.retention.no-number");
        }
        var days = text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
        if (days.isPresent() && days.getAsInt() < LEAST) {
            return refused("audit.retention.too-short");
        }
        if (days.isPresent() && days.getAsInt() > MOST) {
            return refused("audit.retention.too-long");
        }
        sql.set(days);
        events.publishEvent(
                new AuditAct.RetentionSet(
                        by,
                        clock.instant(),
                        "journal",
                        Map.of("days", days.isEmpty() ? "for ever" : text)));
        return new Set.Done();
    }

    /**
     * Takes out what has had its time, a thousand lines after another, and says what is old by the
     * clock alone. Safe to repeat.
     */
    public void retire() {
        var days = sql.days();
        Optional<AccountAct.JournalCut> more = Optional.empty();
        do {
            more = days.isEmpty() ? Optional.empty() : journal.retire(days.getAsInt());
        } while (more.isPresent());
        days.ifPresent(journal::tellWithheld);
    }

    private static Set refused(String key) {
        return new Set.Refused(Finding.stops("days", key, LEAST, MOST));
    }
}
