package cn.kehui.staff.entrance.password;

import cn.kehui.ground.account.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code password_past} table. */
@Component
class PasswordSql {
    private static final String PAST =
            "select password from password_past where person_id = :id order by set_at desc limit :most";
    private static final String KEEP =
            "insert into password_past (person_id, password, set_at) values (:id, :password, :now)";

    private final JdbcClient db;

    PasswordSql(JdbcClient db) {
        this.db = db;
    }

    List<String> past(PersonId id, int most) {
        return db.sql(PAST).param("id", id.value()).param("most", most).query(String.class).list();
    }

    void keep(PersonId id, String password, Instant now) {
        db.sql(KEEP)
                .param("id", id.value())
                .param("password", password)
                .param("now", Timestamp.from(now))
                .update();
    }
}
