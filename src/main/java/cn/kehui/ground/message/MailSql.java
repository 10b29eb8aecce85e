package cn.kehui.ground.message;

import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code mail} and {@code mail_handed} tables. */
// house: long because it is the whole life of a mail, in the order of its states
@Component
class MailSql {
    private static final String QUEUE =
            """
            insert into mail (message_id, address, header, state, next_at, ended_at)
            values (:id, :address, :header, :state, :now, :ended)
            """;

    /**
     * Held until the transaction ends, and freed at once where its process dies. None waits for
     * longer than hours: whose turn is later was queued while the clock was ahead.
     */
    private static final String TAKE =
            """
            select l.message_id as id, l.address, l.header, l.tries, m.title, m.body
              from mail l
              join message m on m.id = l.message_id
             where l.state = 'WAITING' and (l.next_at <= :now or l.next_at > :late) and (:open or m.about like 'own/%')
             order by l.next_at, l.message_id
             limit 1
               for no key update of l skip locked
            """;

    private static final String HANDED =
            "select exists (select 1 from mail_handed where message_id = :id and tries = :tries)";
    private static final String HAND =
            "insert into mail_handed (message_id, tries, at) values (:id, :tries, :now)";
    private static final String UNHAND = "delete from mail_handed where message_id = :id";
    private static final String END =
            """
            update mail set state = :state, tries = :tries, ended_at = :now, answer = :answer
             where message_id = :id
            """;
    private static final String LATER =
            "update mail set tries = :tries, next_at = :next, answer = :answer where message_id = :id";
    private static final String SETTLE =
            """
            with read as (
                update message set read_at = :now where about = any(:about::text[]) and read_at is null
            )
            update mail set state = 'IDLE', ended_at = :now
             where state = 'WAITING' and message_id in (select id from message where about = any(:about::text[]))
               and not exists (select 1 from mail_handed h where h.message_id = mail.message_id)
            """;
    private static final String SETTLE_UNIT =
            """
            with read as (
                update message set read_at = :now
                 where about = :about and read_at is null
                   and person_id in (select id from person where unit_id = :unit)
            )
            update mail set state = 'IDLE', ended_at = :now
             where state = 'WAITING'
               and message_id in
                   (select m.id from message m join person p on p.id = m.person_id
                     where m.about = :about and p.unit_id = :unit)
               and not exists (select 1 from mail_handed h where h.message_id = mail.message_id)
            """;
    private static final String LISTED =
            """
            select m.id, p.name, u.name as unit, l.address, m.title,
                   case when m.about like 'own/%' then '' else m.body end as body, m.told_at, l.state, l.tries,
                   l.next_at, l.answer
              from mail l
              join message m on m.id = l.message_id
              join person p on p.id = m.person_id
              join unit u on u.id = p.unit_id
             where starts_with(u.path, :scope) and (:id::uuid is null or m.id = :id)
             order by l.state not in ('FAILED', 'UNSURE'), m.told_at desc, m.id desc
             limit :most
            """;
    private static final String AGAIN =
            """
            update mail set state = 'WAITING', tries = 0, next_at = :now, ended_at = null
             where message_id = :id and state in ('FAILED', 'UNSURE')
            """;

    private final JdbcClient db;

    MailSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param leaves there is a mail server; false: it is kept for reading
     */
    record Queued(String address, String header, boolean leaves) {}

    /**
     * A mail whose turn it is.
     *
     * @param tries made so far
     */
    record Taken(UUID id, String address, String header, int tries, String title, String body) {}

    void queue(MessageId id, Queued mail, Instant now) {
        var state = mail.leaves() ? MailState.WAITING : MailState.KEPT;
        db.sql(QUEUE)
                .param("id", id.value())
                .param("address", mail.address())
                .param("header", mail.header())
                .param("state", state.name())
                .param("now", Timestamp.from(now))
                .param("ended", mail.leaves() ? null : Timestamp.from(now))
                .update();
    }

    /**
     * @param open whether it is within working hours; else only what is somebody's own affair
     */
    Optional<Taken> take(Instant now, boolean open) {
        return db.sql(TAKE)
                .param("now", Timestamp.from(now))
                .param("late", Timestamp.from(now.plus(Outbox.LATEST)))
                .param("open", open)
                .query(Taken.class)
                .optional();
    }

    /**
     * Whether it was handed over before, and what became of it was not written down. A sentence of
     * its own, after the mail is held: it sees what the one who held it last has written.
     */
    boolean handed(Taken mail) {
        return db.sql(HANDED)
                .param("id", mail.id())
                .param("tries", mail.tries())
                .query(Boolean.class)
                .single();
    }

    void hand(Taken mail, Instant now) {
        db.sql(HAND)
                .param("id", mail.id())
                .param("tries", mail.tries())
                .param("now", Timestamp.from(now))
                .update();
    }

    private void unhand(UUID id) {
        db.sql(UNHAND).param("id", id).update();
    }

    void end(Taken mail, MailState state, String answer, Instant now) {
        unhand(mail.id());
        db.sql(END)
                .param("id", mail.id())
                .param("state", state.name())
                .param("tries", mail.tries() + 1)
                .param("answer", answer)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The server said no to it, so it does not have it. */
    void later(Taken mail, String answer, Instant next) {
        unhand(mail.id());
        db.sql(LATER)
                .param("id", mail.id())
                .param("tries", mail.tries() + 1)
                .param("answer", answer)
                .param("next", Timestamp.from(next))
                .update();
    }

    /** What was told about it is read, and mails of it do not leave. */
    void settle(List<String> about, Instant now) {
        db.sql(SETTLE)
                .param("about", about.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The same for what people of one unit were told. */
    void settle(String about, UnitId unit, Instant now) {
        db.sql(SETTLE_UNIT)
                .param("about", about)
                .param("unit", unit.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Those that need somebody first, then the latest first. */
    List<Mailed> listed(Scope scope, int most) {
        return listed(scope, null, most);
    }

    Optional<Mailed> one(Scope scope, MessageId id) {
        return listed(scope, id.value(), 1).stream().findFirst();
    }

    private List<Mailed> listed(Scope scope, @Nullable UUID id, int most) {
        return db.sql(LISTED)
                .param("scope", scope.path())
                .param("id", id)
                .param("most", most)
                .query(MailSql::mailed)
                .list();
    }

    boolean again(MessageId id, Instant now) {
        return db.sql(AGAIN).param("id", id.value()).param("now", Timestamp.from(now)).update() > 0;
    }

    private static Mailed mailed(ResultSet row, int number) throws SQLException {
        return new Mailed(
                new MessageId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("unit"),
                row.getString("address"),
                row.getString("title"),
                row.getString("body"),
                row.getTimestamp("told_at").toInstant(),
                MailState.valueOf(row.getString("state")),
                row.getInt("tries"),
                row.getTimestamp("next_at").toInstant(),
                row.getString("answer"));
    }
}
