package cn.kehui.filing.cofiling;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.ground.org.UnitId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whom a lead may name. */
@Component
class NameableSql {
    /** Those directly below, those of its place and level, and those under the same unit. */
    private static final String NAMEABLE =
            """
            select u.id, u.name,
                   case when u.parent_id = l.id then 'BELOW'
                        when u.region_code = l.region_code then 'REGION' else 'SIBLING' end as kin
              from unit l
              join unit u on u.id <> l.id and u.closed_on is null
                         and (u.parent_id = l.id or u.region_code = l.region_code and u.level = l.level
                              or u.parent_id = l.parent_id)
             where l.id = :lead and u.id <> :receiver
               and exists (select 1 from person p
                             join person_role f on f.person_id = p.id and f.role = 'FILLER'
                            where p.unit_id = u.id and p.disabled_at is null)
             order by u.code
            """;

    private final JdbcClient db;

    NameableSql(JdbcClient db) {
        this.db = db;
    }

    List<Nameable> of(Obligation obligation) {
        return db.sql(NAMEABLE)
                .param("lead", obligation.owes().id().value())
                .param("receiver", obligation.receiver().id().value())
                .query(
                        (row, _) ->
                                new Nameable(
                                        new UnitId(row.getObject("id", UUID.class)),
                                        row.getString("name"),
                                        Nameable.Kin.valueOf(row.getString("kin"))))
                .list();
    }
}
