package cn.kehui.staff.entrance.reset;

import cn.kehui.ground.account.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may decide on a reset, and whether two may be one. */
@Component
class ResetPeopleSql {
    /** Administrators of another kind over that unit, who may decide. */
    private static final String DECIDERS =
            """
            select p.id from person p
              join person_role r on r.person_id = p.id
              join unit u on u.id = p.unit_id
             where r.role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN') and r.role <> :as
               and p.id <> :person and p.disabled_at is null
               and starts_with((select path from unit where id = :unit), u.path)
             order by p.id
            """;

    private static final String SAME_MAILBOX =
            """
            select exists (select 1 from mailbox a join mailbox b on lower(a.address) = lower(b.address)
                            where a.person_id = :one and b.person_id = :other)
            """;
    private static final String SAME_DEVICE =
            """
            select exists (select 1 from device a join device b on a.secret = b.secret
                            where a.person_id = :one and b.person_id = :other)
            """;
    private static final String OF_LOGIN =
            "select id from person where login = :login and disabled_at is null";

    private final JdbcClient db;

    ResetPeopleSql(JdbcClient db) {
        this.db = db;
    }

    List<PersonId> deciders(Reset.Whose whose, String as) {
        return db
                .sql(DECIDERS)
                .param("as", as)
                .param("person", whose.id().value())
                .param("unit", whose.unitId().value())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    boolean samePerson(PersonId one, PersonId other) {
        return both(SAME_MAILBOX, one, other) || both(SAME_DEVICE, one, other);
    }

    private boolean both(String sentence, PersonId one, PersonId other) {
        return db.sql(sentence)
                .param("one", one.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    Optional<PersonId> person(String login) {
        return db.sql(OF_LOGIN)
                .param("login", login)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }
}
