package cn.kehui.staff.entrance;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code sign_in_policy} table. */
@Component
class PolicySql {
    private static final String ALL = "select name, value from sign_in_policy";
    private static final String SET =
            """
            insert into sign_in_policy (name, value) values (:name, :value)
            on conflict (name) do update set value = excluded.value
            """;

    private final JdbcClient db;

    PolicySql(JdbcClient db) {
        this.db = db;
    }

    Map<String, Integer> all() {
        var all = new HashMap<String, Integer>();
        for (var row : db.sql(ALL).query().listOfRows()) {
            all.put((String) row.get("name"), (Integer) row.get("value"));
        }
        return all;
    }

    void set(String name, int value) {
        db.sql(SET).param("name", name).param("value", value).update();
    }
}
