package cn.kehui.week.activity;

import cn.kehui.duty.campaign.CampaignId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** As which entry of an event each is counted, in the {@code activity} table. */
@Component
class MergeSql {
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('events of ' || :campaign, 0))";
    private static final String CALLED =
            """
            select u.name || '：' || a.title
              from activity a
              join unit u on u.id = a.unit_id
             where a.campaign_id = :campaign and a.id = :id
            """;
    private static final String HELD =
            """
            select a.id, coalesce(a.merged_into, a.id) as event from activity a
             where a.campaign_id = :campaign and a.id = any(:ids::uuid[])
             order by a.id for update of a
            """;
    private static final String MERGE =
            """
            update activity set merged_into = :kept
             where campaign_id = :campaign and (id = :event or merged_into = :event) and id <> :kept
            """;
    private static final String PART =
            "update activity set merged_into = null where campaign_id = :campaign and id = :id";
    private static final String PUBLISHED =
            "select counts = 'PUBLISHED' and approved is not null from activity where campaign_id = :campaign and id = :id";
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

    /** Whoever merges or parts in a campaign waits for who does already. */
    void lock(CampaignId campaign) {
        db.sql(LOCK).param("campaign", campaign.value()).query(row -> {});
    }

    /** Whose it is, and how it is called. */
    String called(ActivityId id) {
        return ask(CALLED, id).query(String.class).single();
    }

    /** As which each counts; held until the transaction ends. */
    Map<UUID, UUID> held(ActivityId one, ActivityId other) {
        return db
                .sql(HELD)
                .param("campaign", one.campaign().value())
                .param("ids", new UUID[] {one.value(), other.value()})
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getObject("id", UUID.class),
                                        row.getObject("event", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Everything that counted as one event counts as another from now on. */
    void merge(ActivityId into, UUID event) {
        db.sql(MERGE)
                .param("campaign", into.campaign().value())
                .param("kept", into.value())
                .param("event", event)
                .update();
    }

    /** Whether everybody may see it. */
    boolean published(CampaignId campaign, UUID id) {
        return db.sql(PUBLISHED)
                .param("campaign", campaign.value())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void part(ActivityId id) {
        ask(PART, id).update();
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
