package cn.kehui.staff.entrance.demand;

import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code factor_demand} table. */
@Component
class DemandSql {
    private static final String ALL = "select role, since from factor_demand";
    private static final String SET =
            """
            insert into factor_demand (role, since) values (:role, :since)
            on conflict (role) do update set since = excluded.since
            """;
    private static final String DROP = "delete from factor_demand where role = :role";

    /** With that role and neither an app nor a passkey. */
    private static final String WITHOUT =
            """
            select p.id from person p
              join person_role r on r.person_id = p.id
             where r.role = :role and p.disabled_at is null
               and not exists (select 1 from totp t where t.person_id = p.id and t.confirmed_at is not null)
               and not exists (select 1 from passkey k where k.person_id = p.id)
             order by p.id
            """;

    private final JdbcClient db;

    DemandSql(JdbcClient db) {
        this.db = db;
    }

    Map<Role, LocalDate> all() {
        var all = new EnumMap<Role, LocalDate>(Role.class);
        for (var row : db.sql(ALL).query().listOfRows()) {
            all.put(
                    Role.valueOf((String) row.get("role")),
                    ((Date) row.get("since")).toLocalDate());
        }
        return all;
    }

    void set(Role role, LocalDate since) {
        db.sql(SET).param("role", role.name()).param("since", since).update();
    }

    void drop(Role role) {
        db.sql(DROP).param("role", role.name()).update();
    }

    List<PersonId> without(Role role) {
        return db.sql(WITHOUT).param("role", role.name()).query(UUID.class).list().stream()
                .map(PersonId::new)
                .toList();
    }
}
