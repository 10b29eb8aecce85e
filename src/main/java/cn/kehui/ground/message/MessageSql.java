package cn.kehui.ground.message;

import cn.kehui.ground.account.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code message} and {@code mailbox} tables. */
@Component
class MessageSql {
    private static final String TELL =
            """
            insert into message (id, person_id, key, about, title, body, href, told_at)
            values (:id, :person, :key, :about, :title, :body, :href, :now)
            on conflict (person_id, key) do nothing
            """;
    private static final String MINE =
            """
            select id, title, body, href, told_at, read_at is null as unread
              from message where person_id = :person
             order by read_at is not null, told_at desc, id desc
             limit :most
            """;
    private static final String READ =
            "update message set read_at = :now where id = :id and person_id = :person and read_at is null";
    private static final String THERE =
            "select exists (select 1 from message where id = :id and person_id = :person)";
    private static final String ADDRESS = "select address from mailbox where person_id = :person";
    private static final String KEEP =
            """
            insert into mailbox (person_id, address, set_at) values (:person, :address, :now)
            on conflict (person_id) do update set address = excluded.address, set_at = excluded.set_at
            """;
    private static final String SETTLED =
            """
            select exists (select 1 from mailbox where person_id = :person and (set_at is null or set_at < :before))
            """;
    private static final String DROP = "delete from mailbox where person_id = :person";

    private final JdbcClient db;

    MessageSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * @return whether it is told for the first time
     */
    boolean tell(MessageId id, Note note, Instant now) {
        return db.sql(TELL)
                        .param("id", id.value())
                        .param("person", note.to().value())
                        .param("key", note.key())
                        .param("about", note.about())
                        .param("title", note.title())
                        .param("body", note.body())
                        .param("href", note.href())
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    /** The unread first, of each the latest first. */
    List<Message> of(PersonId person, int most) {
        return db.sql(MINE)
                .param("person", person.value())
                .param("most", most)
                .query(
                        (row, _) ->
                                new Message(
                                        new MessageId(row.getObject("id", UUID.class)),
                                        row.getString("title"),
                                        row.getString("body"),
                                        row.getString("href"),
                                        row.getTimestamp("told_at").toInstant(),
                                        row.getBoolean("unread")))
                .list();
    }

    void read(PersonId person, MessageId id, Instant now) {
        db.sql(READ)
                .param("id", id.value())
                .param("person", person.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    boolean there(PersonId person, MessageId id) {
        return db.sql(THERE)
                .param("id", id.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    Optional<String> address(PersonId person) {
        return db.sql(ADDRESS).param("person", person.value()).query(String.class).optional();
    }

    /** {@code address} empty: no mail any more. */
    boolean settled(PersonId person, Instant before) {
        return db.sql(SETTLED)
                .param("person", person.value())
                .param("before", Timestamp.from(before))
                .query(Boolean.class)
                .single();
    }

    void address(PersonId person, String address, Instant now) {
        if (address.isEmpty()) {
            db.sql(DROP).param("person", person.value()).update();
        } else {
            db.sql(KEEP)
                    .param("person", person.value())
                    .param("address", address)
                    .param("now", Timestamp.from(now))
                    .update();
        }
    }
}
