package cn.kehui.ground.message;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.ground.org.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Telling people something, each once; and what they were told. */
@Service
public class Messages {
    /** Good enough to catch a slip; whether somebody reads it only a mail can tell. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++");

    private static final int LONGEST = 200;

    private final MessageSql sql;
    private final MailSql mails;
    private final Smtp smtp;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Messages(
            MessageSql sql,
            MailSql mails,
            Smtp smtp,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.mails = mails;
        this.smtp = smtp;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tells each what was not told yet: on the desk, and by mail where the person wants that. Both
     * happen with the transaction or not at all; the mail leaves later. Safe to repeat.
     *
     * @return how many are new
     */
    @Transactional
    public int tell(List<Note> notes) {
        int told = 0;
        var now = clock.instant();
        for (var note : notes) {
            var id = new MessageId(Uuid7.next(clock));
            if (sql.tell(id, note, now)) {
                sql.address(note.to())
                        .ifPresent(
                                address ->
                                        mails.queue(
                                                id,
                                                new MailSql.Queued(
                                                        address,
                                                        smtp.header(id.value()),
                                                        smtp.settings() != null),
                                                now));
                told++;
            }
        }
        return told;
    }

    /**
     * There is nothing left to do: what was told about it is read, and mails of it do not leave.
     */
    @Transactional
    public void settle(String about) {
        settle(List.of(about));
    }

    /** The same of several. */
    @Transactional
    public void settle(List<String> about) {
        mails.settle(about, clock.instant());
    }

    /** There is nothing left to do for one unit: the same for what its people were told. */
    @Transactional
    public void settle(String about, UnitId unit) {
        mails.settle(about, unit, clock.instant());
    }

    /** The unread first, of each the latest first. */
    @Transactional(readOnly = true)
    public List<Message> mine(Actor actor, int most) {
        return sql.of(actor.id(), most);
    }

    /**
     * Notes that a message was seen.
     *
     * @throws NotFound if there is none, or it is somebody else's
     */
    @Transactional
    public void read(Actor actor, MessageId id) {
        if (!sql.there(actor.id(), id)) {
            throw new NotFound(id);
        }
        sql.read(actor.id(), id, clock.instant());
    }

    /** Whether mails reach that person in a mailbox that was set before then, and leave at all. */
    @Transactional(readOnly = true)
    public boolean reaches(PersonId person, Instant before) {
        return smtp.settings() != null && sql.settled(person, before);
    }

    /** Where the actor wants messages as mail; empty: nowhere. */
    @Transactional(readOnly = true)
    public Optional<String> address(Actor actor) {
        return sql.address(actor.id());
    }

    /**
     * Sets it; {@code typed} empty: no mail any more.
     *
     * @return what is wrong with it; empty: it is set
     */
    @Transactional
    public Optional<Finding> address(Actor actor, String typed) {
        var address = typed.strip();
        if (!address.isEmpty()
                && (address.length() > LONGEST || !ADDRESS.matcher(address).matches())) {
            return Optional.of(Finding.stops("address", "message.address", address));
        }
        sql.address(actor.id())
                .filter(before -> !before.equals(address))
                .ifPresent(_ -> tell(List.of(MailboxNote.moved(actor, clock.instant()))));
        sql.address(actor.id(), address, clock.instant());
        events.publishEvent(
                new MessageAct.MailboxSet(actor, clock.instant(), actor.id().toString()));
        return Optional.empty();
    }
}
