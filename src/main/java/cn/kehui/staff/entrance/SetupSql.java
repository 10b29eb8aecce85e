package cn.kehui.staff.entrance;

import cn.kehui.ground.org.UnitId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the first account depends on: whether there is anyone, and a unit and region for it. */
@Component
class SetupSql {
    /** Any number of its own: the product is set up once. */
    private static final long LOCK = 0x4b65687569_53L;

    private static final String LOCKED = "select pg_advisory_xact_lock(:lock)";
    private static final String ANYONE = "select exists (select 1 from person)";
    private static final String ROOT =
            "select id from unit where parent_id is null and closed_on is null order by code limit 1";
    private static final String REGION = "select exists (select 1 from region where code = :code)";

    private final JdbcClient db;

    SetupSql(JdbcClient db) {
        this.db = db;
    }

    void lock() {
        db.sql(LOCKED).param("lock", LOCK).query().listOfRows();
    }

    boolean anyone() {
        return db.sql(ANYONE).query(Boolean.class).single();
    }

    Optional<UnitId> root() {
        return db.sql(ROOT).query(UUID.class).optional().map(UnitId::new);
    }

    boolean region(String code) {
        return db.sql(REGION).param("code", code).query(Boolean.class).single();
    }
}
