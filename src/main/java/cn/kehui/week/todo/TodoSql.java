package cn.kehui.week.todo;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.ActivityId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which activities wait for whom. */
@Component
class TodoSql {
    private static final String PUBLISHED =
            """
            select c.id, c.title,
                   case when :reviews then (
                       select count(*)
                         from activity a
                         join unit u on u.id = a.unit_id
                        where a.campaign_id = c.id and a.stage = 'SUBMITTED'
                          and starts_with(u.path, :scope) and coalesce(u.parent_id, u.id) = :unit) else 0 end as many
              from campaign c
             where c.published_at is not null and c.withdrawn_at is null
             order by c.published_at desc, c.id
            """;
    private static final String RETURNED =
            """
            select a.campaign_id, a.id, a.title
              from activity a
              join unit u on u.id = a.unit_id
             where a.campaign_id = any(:campaigns) and a.stage = 'RETURNED' and u.path = :scope
             order by a.id limit :most
            """;

    private static final String ENTERING =
            """
            select c.id
              from campaign c
              join region r on r.code = c.region_code
              join region own on starts_with(own.path, r.path)
             where c.published_at is not null and c.withdrawn_at is null and own.code = :region
             order by c.published_at desc, c.id limit 1
            """;

    private final JdbcClient db;

    TodoSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * A campaign that was published.
     *
     * @param waiting how many activities wait for the unit to decide; 0 for who reviews nothing
     */
    record Published(CampaignId id, String title, int waiting) {}

    /** Each campaign, the last first. */
    List<Published> published(Actor actor, boolean reviews) {
        return db.sql(PUBLISHED)
                .param("reviews", reviews)
                .param("scope", actor.scope().path())
                .param("unit", actor.unitId().value())
                .query(
                        (row, _) ->
                                new Published(
                                        new CampaignId(row.getString("id")),
                                        row.getString("title"),
                                        row.getInt("many")))
                .list();
    }

    /** The last that was published in which units of the actor's region take part. */
    Optional<CampaignId> entering(Actor actor) {
        return db.sql(ENTERING)
                .param("region", actor.unit().region())
                .query((row, _) -> new CampaignId(row.getString("id")))
                .optional();
    }

    /** What came back to the unit. */
    List<WeekTodo> returned(Actor actor, Collection<CampaignId> campaigns, int most) {
        return ask(RETURNED, actor, campaigns)
                .param("most", most)
                .<WeekTodo>query(
                        (row, _) ->
                                new WeekTodo.Returned(
                                        new ActivityId(
                                                new CampaignId(row.getString("campaign_id")),
                                                row.getObject("id", UUID.class)),
                                        row.getString("title")))
                .list();
    }

    private JdbcClient.StatementSpec ask(
            String sql, Actor actor, Collection<CampaignId> campaigns) {
        return db.sql(sql)
                .param(
                        "campaigns",
                        campaigns.stream().map(CampaignId::value).toArray(String[]::new))
                .param("scope", actor.scope().path());
    }
}
