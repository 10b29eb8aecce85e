package cn.kehui.notice.facts;

import cn.kehui.ground.base.Json;
import cn.kehui.notice.reader.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code incoming_fact} table; whoever asks has looked up the notice within a scope. */
@Component
class FactSql {
    private static final String OF =
            """
            select id, of_id, said, spans, asks, state, decided from incoming_fact
             where incoming_id = :notice order by place, id
            """;
    private static final String PUT =
            """
            insert into incoming_fact (incoming_id, id, kind, of_id, place, said, spans, asks, state, decided)
            values (:notice, :id, :kind, :of,
                    coalesce((select max(place) + 1 from incoming_fact where incoming_id = :notice), 1),
                    :said::jsonb, :spans::jsonb, :asks, :state, :decided)
            on conflict (incoming_id, id) do update
               set said = excluded.said, state = excluded.state, decided = excluded.decided
            """;

    private final JdbcClient db;

    FactSql(JdbcClient db) {
        this.db = db;
    }

    /** In the order in which they were read; what a person added comes last. */
    List<Fact> of(IncomingId notice) {
        return db.sql(OF).param("notice", notice.value()).query(FactSql::fact).list();
    }

    void put(IncomingId notice, Fact fact) {
        db.sql(PUT)
                .param("notice", notice.value())
                .param("id", fact.id())
                .param("kind", fact.kind().name())
                .param("of", fact.of())
                .param("said", Json.write(fact.said()))
                .param("spans", Json.write(fact.spans()))
                .param("asks", fact.asks())
                .param("state", fact.state().name())
                .param("decided", fact.decided())
                .update();
    }

    private static Fact fact(ResultSet row, int number) throws SQLException {
        return new Fact(
                row.getString("id"),
                row.getString("of_id"),
                Json.read(row.getString("said"), Said.class),
                Arrays.asList(Json.read(row.getString("spans"), Span[].class)),
                row.getString("asks"),
                Fact.State.valueOf(row.getString("state")),
                row.getString("decided"));
    }
}
