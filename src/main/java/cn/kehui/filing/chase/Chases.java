package cn.kehui.filing.chase;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.ground.calendar.Today;
import cn.kehui.ground.calendar.WorkingHours;
import cn.kehui.ground.message.Messages;
import cn.kehui.ground.message.Note;
import java.time.Duration;
import java.util.ArrayList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminding units of what they owe, each its own people, in private. */
@Service
public class Chases {
    /** Longer than any step and any holiday around it. */
    private static final Duration FAR = Duration.ofDays(60);

    private final ChaseSql sql;
    private final HelpedSql helped;
    private final Messages messages;
    private final Calendars calendars;
    private final WorkingHours hours;
    private final ApplicationEventPublisher events;
    private final String address;

    /** Whom there is to remind. */
    @Component
    record Due(ChaseSql owed, HelpedSql helped) {}

    Chases(
            Due due,
            Messages messages,
            Calendars calendars,
            WorkingHours hours,
            ApplicationEventPublisher events,
            @Value("${kehui.address:}") String address) {
        this.sql = due.owed();
        this.helped = due.helped();
        this.messages = messages;
        this.calendars = calendars;
        this.hours = hours;
        this.events = events;
        this.address = address;
    }

    /**
     * Tells whoever is to be reminded now, once; outside working hours nobody. Safe to repeat, and
     * to call from several processes.
     *
     * @return how many were told
     */
    @Transactional
    public int chase() {
        return chase(calendars.today());
    }

    int chase(Today today) {
        if (!hours.open(today.now())) {
            return 0;
        }
        var steps = sql.steps();
        var notes = new ArrayList<Note>();
        for (var owed : sql.owed(today.now().minus(FAR), today.now().plus(FAR))) {
            ChaseRules.due(owed.end(), steps, today)
                    .map(step -> ChaseWords.note(owed, step, today, address))
                    .ifPresent(notes::add);
        }
        for (var helped : this.helped.helped(today.now().minus(FAR), today.now().plus(FAR))) {
            ChaseRules.due(helped.end(), steps, today)
                    .map(step -> ChaseWords.note(helped, step, today, address))
                    .ifPresent(notes::add);
        }
        return messages.tell(notes);
    }

    public static boolean keeps(Actor actor) {
        return actor.has(Role.SYSTEM_ADMIN);
    }

    @Transactional(readOnly = true)
    public ChaseSteps steps() {
        return sql.steps();
    }

    /**
     * Sets on which days units are reminded.
     *
     * @throws NotFound unless the actor is a system administrator
     */
    @Transactional
    public void steps(Actor actor, ChaseSteps steps) {
        if (!keeps(actor)) {
            throw new NotFound("reminders are set by the system administrator");
        }
        sql.steps(steps);
        events.publishEvent(new StepsSet(actor, calendars.today().now(), steps));
    }
}
