package cn.kehui.ground.message;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.calendar.WorkingHours;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The mails on their way: the queue, and what an administrator sees of it. */
@Service
public class Outbox {
    /** After the first attempt, the second … that could not reach anybody; then it has failed. */
    static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(20),
                    Duration.ofHours(1),
                    Duration.ofHours(4));

    /** Nothing that is put off now is put off for longer. */
    static final Duration LATEST = PAUSES.getLast().plusHours(1);

    private final MailSql sql;
    private final Smtp smtp;
    private final WorkingHours hours;
    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(
            MailSql sql,
            Smtp smtp,
            WorkingHours hours,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.smtp = smtp;
        this.hours = hours;
        this.transaction = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends the next mail whose turn it is; within working hours, unless it is somebody's own
     * affair. The row is held while it is sent, so two processes never send the same one; a process
     * that dies lets go of it (ADR 0019).
     *
     * @return whether there was one
     */
    public boolean sendNext() {
        var settings = smtp.settings();
        if (settings == null) {
            return false;
        }
        boolean open = hours.open(clock.instant());
        var courier = new Courier(settings);
        return Boolean.TRUE.equals(
                transaction.execute(
                        _ -> {
                            var mail = sql.take(clock.instant(), open).orElse(null);
                            if (mail != null) {
                                send(courier, mail);
                            }
                            return mail != null;
                        }));
    }

    private void send(Courier courier, MailSql.Taken mail) {
        if (sql.handed(mail)) {
            sql.end(mail, MailState.UNSURE, "", clock.instant());
            return;
        }
        Runnable mark = () -> apart.executeWithoutResult(_ -> sql.hand(mail, clock.instant()));
        switch (courier.carry(mail, clock.instant(), mark)) {
            case Posted.Accepted(var answer) ->
                    sql.end(mail, MailState.SENT, answer, clock.instant());
            case Posted.Refused(var answer) ->
                    sql.end(mail, MailState.FAILED, answer, clock.instant());
            case Posted.Unanswered(var answer) ->
                    sql.end(mail, MailState.UNSURE, answer, clock.instant());
            case Posted.Later(var answer) -> later(mail, answer);
        }
    }

    private void later(MailSql.Taken mail, String answer) {
        if (mail.tries() >= PAUSES.size()) {
            sql.end(mail, MailState.FAILED, answer, clock.instant());
        } else {
            sql.later(mail, answer, clock.instant().plus(PAUSES.get(mail.tries())));
        }
    }

    public static boolean keeps(Actor actor) {
        return actor.has(Role.SYSTEM_ADMIN);
    }

    /** Whether mails leave; else they are kept to be read. */
    public boolean leaves() {
        return smtp.settings() != null;
    }

    /**
     * Mails to people of the actor's units: first those that need somebody.
     *
     * @throws NotFound unless the actor is a system administrator
     */
    @Transactional(readOnly = true)
    public List<Mailed> list(Actor actor, int most) {
        keeper(actor);
        return sql.listed(actor.unit().scope(), most);
    }

    /**
     * Has a mail tried once more that failed, or of which nobody knows.
     *
     * @return false: it is neither
     * @throws NotFound unless the actor is a system administrator, and it is to somebody of the
     *     actor's units
     */
    @Transactional
    public boolean again(Actor actor, MessageId id) {
        keeper(actor);
        sql.one(actor.unit().scope(), id).orElseThrow(() -> new NotFound(id));
        if (!sql.again(id, clock.instant())) {
            return false;
        }
        events.publishEvent(new MessageAct.MailSentAgain(actor, clock.instant(), id.toString()));
        return true;
    }

    private static void keeper(Actor actor) {
        if (!keeps(actor)) {
            throw new NotFound("the outbox is for the system administrator");
        }
    }
}
