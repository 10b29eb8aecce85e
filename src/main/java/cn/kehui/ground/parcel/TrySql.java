package cn.kehui.ground.parcel;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code parcel_try} table: written beside the transaction that makes the parcel. */
@Component
class TrySql {
    private static final String BEGIN =
            """
            insert into parcel_try (parcel_id, tries, at) values (:id, 1, :now)
            on conflict (parcel_id) do update set tries = parcel_try.tries + 1, done = 0, of = 0, at = excluded.at
            returning tries
            """;

    private static final String ROWS =
            "update parcel_try set done = :done, of = :of, at = :now where parcel_id = :id";

    private final JdbcClient db;

    TrySql(JdbcClient db) {
        this.db = db;
    }

    /**
     * @return which try it is, from 1
     */
    int begin(ParcelId id, Instant now) {
        return db.sql(BEGIN)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    void rows(ParcelId id, long done, long of, Instant now) {
        db.sql(ROWS)
                .param("id", id.value())
                .param("done", done)
                .param("of", of)
                .param("now", Timestamp.from(now))
                .update();
    }
}
