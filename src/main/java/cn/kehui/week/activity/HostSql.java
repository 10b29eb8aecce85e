package cn.kehui.week.activity;

import cn.kehui.ground.org.UnitId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code activity_host} table: who holds an activity with the unit that leads it. */
@Component
class HostSql {
    private static final String CLEAR =
            "delete from activity_host where campaign_id = :campaign and activity_id = :id";

    /** A unit is found by its name; the one that leads hosts nothing beside itself. */
    private static final String PUT =
            """
            insert into activity_host (campaign_id, activity_id, place, name, unit_id)
            select :campaign, :id, n.place, n.name, u.id
              from unnest(:names::text[]) with ordinality as n (name, place)
              left join unit u on u.name = n.name and u.closed_on is null
             where u.id is distinct from :lead
            """;

    private static final String OF =
            """
            select name, unit_id from activity_host
             where campaign_id = :campaign and activity_id = :id
             order by place
            """;

    private final JdbcClient db;

    HostSql(JdbcClient db) {
        this.db = db;
    }

    /** In the place of those that there were. */
    void put(Activity activity, List<String> names) {
        of(CLEAR, activity.id()).update();
        of(PUT, activity.id())
                .param("names", names.toArray(String[]::new))
                .param("lead", activity.lead().id().value())
                .update();
    }

    List<Activity.Host> hosts(ActivityId id) {
        return of(OF, id)
                .query(
                        (row, _) -> {
                            var unit = row.getObject("unit_id", UUID.class);
                            return new Activity.Host(
                                    row.getString("name"), unit == null ? null : new UnitId(unit));
                        })
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, ActivityId id) {
        return db.sql(sql).param("campaign", id.campaign().value()).param("id", id.value());
    }
}
