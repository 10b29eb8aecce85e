package cn.kehui.week.activity.open;

import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.ActivityId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code activity_page} table. */
@Component
class OpenActivitySql {
    private static final String SEEN =
            """
            insert into activity_page (campaign_id, activity_id, page, person_id, name, unit, opened_at, seen_at, beats)
            values (:campaign, :id, :page, :person, :name, :unit, :now, :now, :beats)
            on conflict (campaign_id, activity_id, page) do update
               set seen_at = excluded.seen_at, beats = excluded.beats
             where activity_page.person_id = excluded.person_id
            """;
    private static final String SWEEP =
            "delete from activity_page where campaign_id = :campaign and activity_id = :id and seen_at < :before";
    private static final String LEFT =
            """
            delete from activity_page
             where campaign_id = :campaign and activity_id = :id and page = :page and person_id = :person
            """;
    private static final String OTHERS =
            """
            select distinct on (person_id) person_id as person, name, unit, opened_at
              from activity_page
             where campaign_id = :campaign and activity_id = :id and page <> :page
               and (beats and seen_at > :beat or not beats and seen_at > :still and person_id <> :person)
             order by person_id, opened_at desc
            """;

    private final JdbcClient db;

    OpenActivitySql(JdbcClient db) {
        this.db = db;
    }

    /** A page that was seen. */
    record Seen(String page, Actor by, Instant at, boolean beats) {}

    /** One's own page. */
    record Own(String page, Actor by) {}

    /** Since when a page must have been seen: one with a script, and one without. */
    record Since(Instant beat, Instant still) {}

    void seen(ActivityId id, Seen seen) {
        of(SEEN, id)
                .param("page", seen.page())
                .param("person", seen.by().id().value())
                .param("name", seen.by().name())
                .param("unit", seen.by().unit().name())
                .param("now", Timestamp.from(seen.at()))
                .param("beats", seen.beats())
                .update();
    }

    void sweep(ActivityId id, Instant before) {
        of(SWEEP, id).param("before", Timestamp.from(before)).update();
    }

    void left(ActivityId id, String page, UUID person) {
        of(LEFT, id).param("page", page).param("person", person).update();
    }

    List<OpenActivities.Other> others(ActivityId id, Own own, Since since) {
        return of(OTHERS, id)
                .param("page", own.page())
                .param("person", own.by().id().value())
                .param("beat", Timestamp.from(since.beat()))
                .param("still", Timestamp.from(since.still()))
                .query(OpenActivities.Other.class)
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, ActivityId id) {
        return db.sql(sql).param("campaign", id.campaign().value()).param("id", id.value());
    }
}
