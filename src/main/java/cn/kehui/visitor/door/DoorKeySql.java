package cn.kehui.visitor.door;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code door_key} table. */
@Component
class DoorKeySql {
    private static final String ALL =
            "select number, public_key, private_key from door_key order by number";
    private static final String INSERT =
            """
            insert into door_key (number, public_key, private_key, made_at) values (:number, :public, :private, :now)
            on conflict (number) do nothing
            """;
    private static final String OTHERWISE =
            """
            select number, public_key, private_key from door_key
             where not starts_with(private_key, :prefix) order by number limit :most for update skip locked
            """;
    private static final String SEALED =
            "update door_key set private_key = :private where number = :number";

    private final JdbcClient db;

    DoorKeySql(JdbcClient db) {
        this.db = db;
    }

    /** {@code publicKey}: 32 bytes in Base64; {@code privateKey} sealed. */
    record Row(int number, String publicKey, String privateKey) {}

    List<Row> all() {
        return db.sql(ALL).query(Row.class).list();
    }

    /** Where another process was faster, its key stays. */
    void insert(Row row, Instant now) {
        db.sql(INSERT)
                .param("number", row.number())
                .param("public", row.publicKey())
                .param("private", row.privateKey())
                .param("now", Timestamp.from(now))
                .update();
    }

    List<Row> otherwise(String prefix, int most) {
        return db.sql(OTHERWISE)
                .param("prefix", prefix)
                .param("most", most)
                .query(Row.class)
                .list();
    }

    void sealed(int number, String privateKey) {
        db.sql(SEALED).param("private", privateKey).param("number", number).update();
    }
}
