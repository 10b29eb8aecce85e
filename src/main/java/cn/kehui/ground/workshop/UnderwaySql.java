package cn.kehui.ground.workshop;

import cn.kehui.ground.base.HowFar;
import cn.kehui.ground.workshop.Underway.One;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code reading_underway} table. */
@Component
class UnderwaySql {
    private static final String WRITE =
            """
            insert into reading_underway (id, whose, name, what, done, of, since, at)
            values (:id, :whose, :name, :what, :done, :of, :since, :at)
            on conflict (id) do update set what = excluded.what, done = excluded.done, of = excluded.of, at = excluded.at
            """;

    private static final String OF =
            """
            select name, what, done, of from reading_underway
             where whose = :whose and at > :least
             order by since, id limit 20
            """;

    private static final String END = "delete from reading_underway where id = :id";
    private static final String FORGET = "delete from reading_underway where at <= :least";

    private final JdbcClient db;

    UnderwaySql(JdbcClient db) {
        this.db = db;
    }

    /** Which it is, for whom, and since when. */
    record Row(UUID id, Whose whose, Instant since) {}

    void write(Row row, One one, Instant now) {
        db.sql(WRITE)
                .param("id", row.id())
                .param("whose", row.whose().key())
                .param("name", one.name())
                .param("what", one.what().name())
                .param("done", one.done())
                .param("of", one.all())
                .param("since", Timestamp.from(row.since()))
                .param("at", Timestamp.from(now))
                .update();
    }

    List<One> of(Whose whose, Instant least) {
        return db.sql(OF)
                .param("whose", whose.key())
                .param("least", Timestamp.from(least))
                .query(
                        (row, _) ->
                                new One(
                                        row.getString("name"),
                                        HowFar.Of.valueOf(row.getString("what")),
                                        row.getLong("done"),
                                        row.getLong("of")))
                .list();
    }

    void end(UUID id) {
        db.sql(END).param("id", id).update();
    }

    /** What a process left that is no more. */
    void forget(Instant least) {
        db.sql(FORGET).param("least", Timestamp.from(least)).update();
    }
}
