package cn.kehui.filing.chase;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.account.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code chase_step} table, and what is owed. */
@Component
class ChaseSql {
    private static final String OWED =
            "with due as (select o.id, o.duty_id, o.unit_id, o.receiver_id, o.state, d.title, c.title as campaign, "
                    + Obligation.END
                    + """
                       as end_at
                  from obligation o
                  join duty d on d.id = o.duty_id
                  join campaign c on c.id = d.campaign_id
                 where o.state in ('OPEN', 'RETURNED')
            )
            select t.id, t.duty_id, t.title, t.campaign, t.unit_id, u.name as unit, r.name as receiver,
                   t.end_at, t.state = 'RETURNED' as returned, p.id as person
              from due t
              join unit u on u.id = t.unit_id
              join unit r on r.id = t.receiver_id
              join person p on p.unit_id = t.unit_id and p.disabled_at is null
              join person_role f on f.person_id = p.id and f.role = 'FILLER'
             where t.end_at between :since and :until
             order by u.code, t.duty_id, p.id
            """;

    private static final String STEPS = "select days from chase_step order by days desc";
    private static final String CLEAR = "delete from chase_step";
    private static final String STEP = "insert into chase_step (days) values (:days)";

    private final JdbcClient db;

    ChaseSql(JdbcClient db) {
        this.db = db;
    }

    /** Of each unit, each who fills in for it. */
    List<Owed> owed(Instant since, Instant until) {
        return db.sql(OWED)
                .param("since", Timestamp.from(since))
                .param("until", Timestamp.from(until))
                .query(ChaseSql::owed)
                .list();
    }

    ChaseSteps steps() {
        return new ChaseSteps(db.sql(STEPS).query(Integer.class).list());
    }

    void steps(ChaseSteps steps) {
        db.sql(CLEAR).update();
        steps.days().forEach(days -> db.sql(STEP).param("days", days).update());
    }

    private static Owed owed(ResultSet row, int number) throws SQLException {
        return new Owed(
                new ObligationId(row.getObject("id", UUID.class)),
                row.getString("duty_id"),
                row.getString("title"),
                row.getString("campaign"),
                row.getString("unit_id"),
                row.getString("unit"),
                row.getString("receiver"),
                row.getTimestamp("end_at").toInstant(),
                row.getBoolean("returned"),
                new PersonId(row.getObject("person", UUID.class)));
    }
}
