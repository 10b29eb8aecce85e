package cn.kehui.week.doubles;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.week.activity.ActivityId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code double_word} table: what an activity may share with few others. */
@Component
class WordSql {
    /** A word that as many share says nothing; so few sharers are read of each. */
    static final int COMMON = 60;

    /** With so many one is compared. */
    static final int COMPARED = 100;

    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('doubles of ' || :campaign, 0))";
    private static final String CLEAR =
            "delete from double_word where campaign_id = :campaign and activity_id = :id";
    private static final String PUT =
            """
            insert into double_word (campaign_id, word, activity_id)
            select :campaign, w.word, :id from unnest(:words::text[]) as w (word)
            """;
    static final String SHARE =
            """
            select o.activity_id, sum(1) as shared
              from unnest(:words::text[]) as w (word)
              cross join lateral (
                  select d.activity_id, count(*) over () as many
                    from (select x.activity_id from double_word x
                           where x.campaign_id = :campaign and x.word = w.word and x.activity_id <> :id
                           limit :common) d
              ) o
             where o.many < :common
             group by o.activity_id
             order by shared desc, o.activity_id limit :compared
            """;

    private final JdbcClient db;

    WordSql(JdbcClient db) {
        this.db = db;
    }

    /** Two that are submitted at once find each other: the second waits for the first. */
    void lock(CampaignId campaign) {
        db.sql(LOCK).param("campaign", campaign.value()).query(row -> {});
    }

    /** In the place of those that there were. */
    void put(ActivityId id, Collection<String> words) {
        of(CLEAR, id).update();
        of(PUT, id).param("words", words.toArray(String[]::new)).update();
    }

    /** Who shares words with it that few share, the most of them first. */
    List<UUID> sharing(ActivityId id, Collection<String> words) {
        return of(SHARE, id)
                .param("words", words.toArray(String[]::new))
                .param("common", COMMON)
                .param("compared", COMPARED)
                .query((row, _) -> row.getObject("activity_id", UUID.class))
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, ActivityId id) {
        return db.sql(sql).param("campaign", id.campaign().value()).param("id", id.value());
    }
}
