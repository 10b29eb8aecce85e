package cn.kehui.factor;

import cn.kehui.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code passkey} table. */
@Component
class PasskeySql {
    private static final String COUNT = "select count(*) from passkey where person_id = :id";
    private static final String REMOVE_ALL = "delete from passkey where person_id = :id";

    private final JdbcClient db;

    PasskeySql(JdbcClient db) {
        this.db = db;
    }

    int count(PersonId id) {
        return db.sql(COUNT).param("id", id.value()).query(Integer.class).single();
    }

    void removeAll(PersonId id) {
        db.sql(REMOVE_ALL).param("id", id.value()).update();
    }
}
