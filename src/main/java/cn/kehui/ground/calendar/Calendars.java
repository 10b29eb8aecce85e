package cn.kehui.ground.calendar;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The legal days off and make-up days, year by year. */
@Service
public class Calendars {
    private final CalendarSql sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private volatile Known known = new Known("", WorkingDays.WEEKENDS);

    Calendars(CalendarSql sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /** What became of a year handed in. */
    public sealed interface Keeping {
        record Kept(LegalYear year) implements Keeping {}

        record Wrong(YearCheck check) implements Keeping {}
    }

    /** The days as read at one edition of the table. */
    private record Known(String edition, WorkingDays days) {}

    /**
     * The days as known now. Whether another year was imported, here or by another process, is
     * asked each time, of a table of a dozen rows; the days themselves are read again only then.
     */
    @Transactional(readOnly = true)
    public WorkingDays current() {
        var edition = sql.edition();
        var last = known;
        if (!last.edition().equals(edition)) {
            last = new Known(edition, WorkingDays.of(sql.all()));
            known = last;
        }
        return last.days();
    }

    /** The moment, with {@link #current}. */
    @Transactional(readOnly = true)
    public Today today() {
        return new Today(clock.instant(), current());
    }

    @Transactional(readOnly = true)
    public List<LegalYear> years() {
        return sql.all();
    }

    public static boolean keeps(Actor actor) {
        return actor.has(Role.SYSTEM_ADMIN);
    }

    /**
     * What a year handed in would become; nothing is kept.
     *
     * @throws NotFound unless the actor is a system administrator
     */
    @Transactional(readOnly = true)
    public YearCheck check(Actor actor, YearSheet sheet) {
        keeper(actor);
        return YearRules.check(sheet, sql.all());
    }

    /**
     * Keeps a year, in place of what was known of it, unless a row is wrong.
     *
     * @throws NotFound unless the actor is a system administrator
     */
    @Transactional
    public Keeping keep(Actor actor, YearSheet sheet) {
        keeper(actor);
        sql.lock();
        var check = YearRules.check(sheet, sql.all());
        if (check.stops()) {
            return new Keeping.Wrong(check);
        }
        sql.keep(check.year());
        events.publishEvent(new YearKept(actor, clock.instant(), check.year()));
        return new Keeping.Kept(check.year());
    }

    private static void keeper(Actor actor) {
        if (!keeps(actor)) {
            throw new NotFound("the calendar is kept by the system administrator");
        }
    }
}
