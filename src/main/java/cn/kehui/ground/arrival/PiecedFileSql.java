package cn.kehui.ground.arrival;

import cn.kehui.ground.account.Actor;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code arrival} table. */
@Component
class PiecedFileSql {
    private static final String ALONE =
            "select pg_advisory_xact_lock(hashtextextended('arrivals of ' || :person::text, 0))";
    private static final String COUNT = "select count(*) from arrival where person_id = :person";
    private static final String THERE =
            "select exists (select 1 from arrival where person_id = :person and about = :about and key = :key)";
    private static final String FORGET =
            "delete from arrival where person_id = :person and begun_at < :before";
    private static final String BEGIN =
            """
            insert into arrival (id, person_id, about, key, name, size, begun_at)
            values (:id, :person, :about, :key, :name, :size, :now)
            on conflict (person_id, about, key) do update
               set have = case when arrival.size = excluded.size then arrival.have else 0 end,
                   size = excluded.size, name = excluded.name
            returning id, name, size, have
            """;
    private static final String ONE =
            """
            select id, name, size, have from arrival
             where id = :id and person_id = :person and about = :about
            """;
    private static final String HELD = ONE + " for update";
    private static final String HAVE = "update arrival set have = :have where id = :id";
    private static final String END = "delete from arrival where id = :id";

    private final JdbcClient db;

    PiecedFileSql(JdbcClient db) {
        this.db = db;
    }

    /** From here to the end of the transaction the person begins no other. */
    void alone(Actor of) {
        mine(ALONE, of).query().singleRow();
    }

    int count(Actor of) {
        return mine(COUNT, of).query(Integer.class).single();
    }

    boolean there(Actor of, String about, PiecedFiles.Told told) {
        return mine(THERE, of)
                .param("about", about)
                .param("key", told.key())
                .query(Boolean.class)
                .single();
    }

    void forget(Actor of, Instant before) {
        mine(FORGET, of).param("before", Timestamp.from(before)).update();
    }

    PiecedFile begun(Actor of, PiecedFiles.Told told, Begun begun) {
        return mine(BEGIN, of)
                .param("about", begun.about())
                .param("key", told.key().replace("\0", ""))
                .param("id", begun.arrival().id())
                .param("name", begun.arrival().name())
                .param("size", begun.arrival().size())
                .param("now", Timestamp.from(begun.at()))
                .query(PiecedFile.class)
                .single();
    }

    record Begun(String about, PiecedFile arrival, Instant at) {}

    Optional<PiecedFile> one(Actor of, String about, UUID id) {
        return mine(ONE, of)
                .param("about", about)
                .param("id", id)
                .query(PiecedFile.class)
                .optional();
    }

    /** No other piece of it comes until the transaction ends. */
    Optional<PiecedFile> held(Actor of, String about, UUID id) {
        return mine(HELD, of)
                .param("about", about)
                .param("id", id)
                .query(PiecedFile.class)
                .optional();
    }

    void have(UUID id, long bytes) {
        db.sql(HAVE).param("id", id).param("have", bytes).update();
    }

    void end(UUID id) {
        db.sql(END).param("id", id).update();
    }

    private JdbcClient.StatementSpec mine(String sql, Actor of) {
        return db.sql(sql).param("person", of.id().value());
    }
}
