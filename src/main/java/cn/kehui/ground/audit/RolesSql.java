package cn.kehui.ground.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has roles that do not go together, and whether the journal has it. Only reads. */
@Component
class RolesSql {
    private static final String MIXED =
            """
            select person_id as person, string_agg(role, ',' order by role) as roles
              from person_role
             group by person_id
            having count(*) > 1 and bool_or(role like '%\\_ADMIN')
             order by person_id
            """;
    private static final String TOLD =
            """
            select exists (select 1 from journal
                            where act = :act and subject = :subject and detail ->> 'roles' = :roles)
            """;

    private final JdbcClient db;

    RolesSql(JdbcClient db) {
        this.db = db;
    }

    /** {@code roles}: with commas. */
    record Mixed(String person, String roles) {}

    List<Mixed> mixed() {
        return db.sql(MIXED).query(Mixed.class).list();
    }

    boolean told(String act, String subject, String roles) {
        return db.sql(TOLD)
                .param("act", act)
                .param("subject", subject)
                .param("roles", roles)
                .query(Boolean.class)
                .single();
    }
}
