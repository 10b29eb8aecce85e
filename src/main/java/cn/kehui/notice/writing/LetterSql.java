package cn.kehui.notice.writing;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Json;
import cn.kehui.notice.facts.IncomingId;
import cn.kehui.notice.letter.Letter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code letter_draft} table; whoever asks has looked up the notice within a scope. */
@Component
class LetterSql {
    private static final String ONE =
            "select letter, version, by_name, at, before is not null as earlier from letter_draft where incoming_id = :id";
    private static final String PUT =
            """
            insert into letter_draft (incoming_id, letter, by_name, at) values (:id, :letter::jsonb, :by, :at)
            on conflict (incoming_id) do update
               set letter = excluded.letter, by_name = excluded.by_name, at = excluded.at,
                   before = letter_draft.letter, version = letter_draft.version + 1
             where letter_draft.version = :shown
            """;
    private static final String BACK =
            """
            update letter_draft
               set letter = before, before = letter, by_name = :by, at = :at, version = version + 1
             where incoming_id = :id and before is not null and version = :shown
            """;

    private final JdbcClient db;

    LetterSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * As it was kept last.
     *
     * @param version which it is, from 1
     * @param earlier whether what it said before is there too
     */
    record Kept(Letter letter, int version, String by, Instant at, boolean earlier) {}

    /** Who keeps it, and when. */
    record Mark(Actor by, Instant at) {}

    Optional<Kept> one(IncomingId id) {
        return db.sql(ONE).param("id", id.value()).query(LetterSql::kept).optional();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                Json.read(row.getString("letter"), Letter.class),
                row.getInt("version"),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant(),
                row.getBoolean("earlier"));
    }

    /**
     * Keeps it, and what it said before.
     *
     * @param shown the version that it was written from; 0: none was kept
     * @return whether that is still the one that is kept
     */
    boolean put(IncomingId id, Letter letter, int shown, Mark mark) {
        return db.sql(PUT)
                        .param("id", id.value())
                        .param("letter", Json.write(letter))
                        .param("shown", shown)
                        .param("by", mark.by().name())
                        .param("at", Timestamp.from(mark.at()))
                        .update()
                == 1;
    }

    /** Changes places with what it said before; false: there is nothing, or it was kept anew. */
    boolean back(IncomingId id, int shown, Mark mark) {
        return db.sql(BACK)
                        .param("id", id.value())
                        .param("shown", shown)
                        .param("by", mark.by().name())
                        .param("at", Timestamp.from(mark.at()))
                        .update()
                == 1;
    }
}
