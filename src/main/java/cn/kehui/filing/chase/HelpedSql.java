package cn.kehui.filing.chase;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.org.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What units have still to write of tables that others owe. */
@Component
class HelpedSql {
    /** As what is owed is chased, and as long as the unit does not say that it is filled in. */
    private static final String HELPED =
            "with due as (select o.id, o.campaign_id, o.duty_id, o.unit_id, d.title, c.title as campaign, "
                    + Obligation.END
                    + """
                       as end_at
                  from obligation o
                  join duty d on d.id = o.duty_id
                  join campaign c on c.id = d.campaign_id
                 where o.state in ('OPEN', 'RETURNED')
            )
            select distinct t.id, t.duty_id, t.title, t.campaign, h.id as unit_id, h.name as unit, h.code,
                   l.name as lead, t.end_at, p.id as person
              from due t
              join cofiling f on f.campaign_id = t.campaign_id and f.obligation_id = t.id
                             and f.ended_at is null and f.done_at is null
              join unit h on h.id = f.unit_id
              join unit l on l.id = t.unit_id
              join person p on p.unit_id = h.id and p.disabled_at is null
              join person_role r on r.person_id = p.id and r.role = 'FILLER'
             where t.end_at between :since and :until
             order by h.code, t.duty_id, p.id
            """;

    private final JdbcClient db;

    HelpedSql(JdbcClient db) {
        this.db = db;
    }

    /** Of each unit, each who fills in for it. */
    List<Helped> helped(Instant since, Instant until) {
        return db.sql(HELPED)
                .param("since", Timestamp.from(since))
                .param("until", Timestamp.from(until))
                .query(HelpedSql::helped)
                .list();
    }

    private static Helped helped(ResultSet row, int number) throws SQLException {
        return new Helped(
                new ObligationId(row.getObject("id", UUID.class)),
                row.getString("duty_id"),
                row.getString("title"),
                row.getString("campaign"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit"),
                row.getString("lead"),
                row.getTimestamp("end_at").toInstant(),
                new PersonId(row.getObject("person", UUID.class)));
    }
}
