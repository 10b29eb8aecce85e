package cn.kehui.week.todo;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.ActivityId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which activities wait for whom. */
@Component
class TodoSql {
    private static final String PUBLISHED =
            "select id, title from campaign where published_at is not null order by published_at desc, id";
    private static final String WAITING =
            """
            select a.campaign_id, count(*) as many
              from activity a
              join unit u on u.id = a.unit_id
             where a.campaign_id = any(:campaigns) and a.stage = 'SUBMITTED'
               and starts_with(u.path, :scope) and coalesce(u.parent_id, u.id) = :unit
             group by a.campaign_id
            """;
    private static final String RETURNED =
            """
            select a.campaign_id, a.id, a.title
              from activity a
              join unit u on u.id = a.unit_id
             where a.campaign_id = any(:campaigns) and a.stage = 'RETURNED' and u.path = :scope
             order by a.id limit :most
            """;

    private final JdbcClient db;

    TodoSql(JdbcClient db) {
        this.db = db;
    }

    /** How each campaign is called, the last first. */
    Map<CampaignId, String> published() {
        var published = new LinkedHashMap<CampaignId, String>();
        db.sql(PUBLISHED)
                .query(
                        row -> {
                            published.put(
                                    new CampaignId(row.getString("id")), row.getString("title"));
                        });
        return published;
    }

    /** How many of each campaign wait for the unit to decide. */
    Map<CampaignId, Integer> waiting(Actor actor, Collection<CampaignId> campaigns) {
        var many = new HashMap<CampaignId, Integer>();
        ask(WAITING, actor, campaigns)
                .param("unit", actor.unitId().value())
                .query(
                        row -> {
                            many.put(
                                    new CampaignId(row.getString("campaign_id")),
                                    row.getInt("many"));
                        });
        return many;
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
