package cn.kehui.notice.writing;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Json;
import cn.kehui.notice.facts.IncomingId;
import cn.kehui.notice.letter.Letter;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code letter_draft} table; whoever asks has looked up the notice within a scope. */
@Component
class LetterSql {
    private static final String ONE = "select letter from letter_draft where incoming_id = :id";
    private static final String PUT =
            """
            insert into letter_draft (incoming_id, letter, by_name, at) values (:id, :letter::jsonb, :by, :at)
            on conflict (incoming_id) do update
               set letter = excluded.letter, by_name = excluded.by_name, at = excluded.at
            """;

    private final JdbcClient db;

    LetterSql(JdbcClient db) {
        this.db = db;
    }

    Optional<Letter> one(IncomingId id) {
        return db.sql(ONE)
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(json -> Json.read(json, Letter.class));
    }

    void put(IncomingId id, Letter letter, Actor by, Instant at) {
        db.sql(PUT)
                .param("id", id.value())
                .param("letter", Json.write(letter))
                .param("by", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }
}
