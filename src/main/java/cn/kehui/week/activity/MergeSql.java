package cn.kehui.week.activity;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** As which entry of an event each is counted, in the {@code activity} table. */
@Component
class MergeSql {
    private static final String OTHERS =
            ActivitySql.ACTIVITIES
                    + """
                       and a.id <> :id and (a.id = :event or a.merged_into = :event)
                     order by a.merged_into is not null, a.id
                    """;
    private static final String EVENT =
            "select coalesce(merged_into, id) from activity where campaign_id = :campaign and id = :id";

    private final JdbcClient db;
    private final ActivitySql sql;

    MergeSql(JdbcClient db, ActivitySql sql) {
        this.db = db;
        this.sql = sql;
    }

    /** The others that count as the same event, first the one as which they do. */
    List<Activity> others(ActivityId id) {
        var event = ask(EVENT, id).query(UUID.class).single();
        return ask(OTHERS, id)
                .param("event", event)
                .query((row, _) -> sql.activity(id.campaign(), row))
                .list();
    }

    private JdbcClient.StatementSpec ask(String which, ActivityId id) {
        return db.sql(which).param("campaign", id.campaign().value()).param("id", id.value());
    }
}
