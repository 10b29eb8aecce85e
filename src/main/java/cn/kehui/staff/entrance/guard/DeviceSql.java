package cn.kehui.staff.entrance.guard;

import cn.kehui.ground.account.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code device} table. */
@Component
class DeviceSql {
    private static final String KNOWN =
            """
            select exists (select 1 from device d join person p on p.id = d.person_id
                            where p.login = :login and d.secret = :secret and d.ends_at > :now)
            """;
    private static final String THERE =
            "select exists (select 1 from device where secret = :secret and ends_at > :now)";
    private static final String USED =
            """
            update device set used_at = :now, ends_at = :ends
             where person_id = :person and secret = :secret and ends_at > :now
            """;
    private static final String ADD =
            """
            insert into device (id, person_id, secret, label, made_at, used_at, ends_at)
            values (:id, :person, :secret, :label, :now, :now, :ends)
            on conflict (person_id, secret) do update
               set label = excluded.label, used_at = excluded.used_at, ends_at = excluded.ends_at
            """;
    private static final String OF =
            """
            select id, secret, label, made_at, used_at from device
             where person_id = :person and ends_at > :now
             order by used_at desc, id
            """;
    private static final String REMOVE =
            "delete from device where person_id = :person and id = :id";
    private static final String REMOVE_ALL = "delete from device where person_id = :person";

    private final JdbcClient db;

    DeviceSql(JdbcClient db) {
        this.db = db;
    }

    boolean known(String login, String secret, Instant now) {
        return db.sql(KNOWN)
                .param("login", login)
                .param("secret", secret)
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody, whoever, was let in with it. */
    boolean there(String secret, Instant now) {
        return db.sql(THERE)
                .param("secret", secret)
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    /** Whether it was known. */
    boolean used(PersonId person, String secret, Instant now, Instant ends) {
        return db.sql(USED)
                        .param("person", person.value())
                        .param("secret", secret)
                        .param("now", Timestamp.from(now))
                        .param("ends", Timestamp.from(ends))
                        .update()
                == 1;
    }

    record Added(UUID id, PersonId person, String secret) {}

    void add(Added added, String label, Instant now, Instant ends) {
        db.sql(ADD)
                .param("id", added.id())
                .param("person", added.person().value())
                .param("secret", added.secret())
                .param("label", label)
                .param("now", Timestamp.from(now))
                .param("ends", Timestamp.from(ends))
                .update();
    }

    record Kept(UUID id, String secret, String label, Instant madeAt, Instant usedAt) {}

    List<Kept> of(PersonId person, Instant now) {
        return db.sql(OF)
                .param("person", person.value())
                .param("now", Timestamp.from(now))
                .query(Kept.class)
                .list();
    }

    boolean remove(PersonId person, UUID id) {
        return db.sql(REMOVE).param("person", person.value()).param("id", id).update() == 1;
    }

    void removeAll(PersonId person) {
        db.sql(REMOVE_ALL).param("person", person.value()).update();
    }
}
