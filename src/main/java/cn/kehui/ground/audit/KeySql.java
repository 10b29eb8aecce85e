package cn.kehui.ground.audit;

import cn.kehui.ground.cipher.KeyRing;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code sealing_key} table. */
@Component
class KeySql {
    private static final String KNOWN = "select id from sealing_key where gone_at is null";
    private static final String SEEN =
            """
            insert into sealing_key (id, number, seen_at) values (:id, :number, :now)
            on conflict (id) do update set gone_at = null where sealing_key.gone_at is not null
            """;
    private static final String GONE =
            "update sealing_key set gone_at = :now where id = :id and gone_at is null";

    private final JdbcClient db;

    KeySql(JdbcClient db) {
        this.db = db;
    }

    List<String> known() {
        return db.sql(KNOWN).query(String.class).list();
    }

    /** Whether it is new, or back again. */
    boolean seen(KeyRing.Held key, Instant now) {
        return db.sql(SEEN)
                        .param("id", key.id())
                        .param("number", key.number())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    boolean gone(String id, Instant now) {
        return db.sql(GONE).param("now", Timestamp.from(now)).param("id", id).update() == 1;
    }
}
