package cn.kehui.filing.submission.hand;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.ground.account.Actor;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code draft_page} table. */
@Component
class OpenPageSql {
    private static final String SEEN =
            """
            insert into draft_page (campaign_id, obligation_id, page, person_id, name, unit, opened_at, seen_at, beats)
            values (:campaign, :id, :page, :person, :name, :unit, :now, :now, :beats)
            on conflict (campaign_id, obligation_id, page) do update
               set seen_at = excluded.seen_at, beats = excluded.beats
             where draft_page.person_id = excluded.person_id
            """;
    private static final String SWEEP =
            "delete from draft_page where campaign_id = :campaign and obligation_id = :id and seen_at < :before";
    private static final String LEFT =
            """
            delete from draft_page
             where campaign_id = :campaign and obligation_id = :id and page = :page and person_id = :person
            """;
    private static final String OTHERS =
            """
            select distinct on (person_id) person_id as person, name, unit, opened_at
              from draft_page
             where campaign_id = :campaign and obligation_id = :id and page <> :page
               and (beats and seen_at > :beat or not beats and seen_at > :still and person_id <> :person)
             order by person_id, opened_at desc
            """;

    private final JdbcClient db;

    OpenPageSql(JdbcClient db) {
        this.db = db;
    }

    /** A page that was seen. */
    record Seen(String page, Actor by, Instant at, boolean beats) {}

    /** Since when a page must have been seen: one with a script, and one without. */
    record Since(Instant beat, Instant still) {}

    void seen(Obligation obligation, Seen seen) {
        of(SEEN, obligation)
                .param("page", seen.page())
                .param("person", seen.by().id().value())
                .param("name", seen.by().name())
                .param("unit", seen.by().unit().name())
                .param("now", Timestamp.from(seen.at()))
                .param("beats", seen.beats())
                .update();
    }

    void sweep(Obligation obligation, Instant before) {
        of(SWEEP, obligation).param("before", Timestamp.from(before)).update();
    }

    void left(Obligation obligation, String page, UUID person) {
        of(LEFT, obligation).param("page", page).param("person", person).update();
    }

    List<OpenPages.Other> others(Obligation obligation, String page, UUID person, Since since) {
        return of(OTHERS, obligation)
                .param("page", page)
                .param("person", person)
                .param("beat", Timestamp.from(since.beat()))
                .param("still", Timestamp.from(since.still()))
                .query(OpenPages.Other.class)
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, Obligation obligation) {
        return db.sql(sql)
                .param("campaign", obligation.campaign().value())
                .param("id", obligation.id().value());
    }
}
