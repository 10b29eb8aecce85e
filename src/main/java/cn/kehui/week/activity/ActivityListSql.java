package cn.kehui.week.activity;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the {@code activity} table a page at a time, and counts it. */
@Component
class ActivityListSql {
    private static final String SOUGHT =
            " and ("
                    + ReachSql.WITHIN
                    + " or "
                    + ReachSql.HOSTED
                    + """
             ) and (:line = '' or u.line = :line)
             and (:words = '' or position(:words in a.title) > 0 or position(:words in u.name) > 0)
             and (not :mine or a.stage = 'SUBMITTED' and coalesce(u.parent_id, u.id) = :unit)
            """;
    private static final String PAGE =
            ActivitySql.ACTIVITIES
                    + SOUGHT
                    + """
                       and (:stage = '' or a.stage = :stage) and (:after::uuid is null or a.id > :after)
                     order by a.id limit :most
                    """;
    private static final String COUNTS =
            """
            select a.stage, count(*) as many
              from activity a
              join unit u on u.id = a.unit_id
             where a.campaign_id = :campaign
            """
                    + SOUGHT
                    + " group by a.stage";
    private static final String MINE =
            """
            select count(*)
              from activity a
              join unit u on u.id = a.unit_id
             where a.campaign_id = :campaign and starts_with(u.path, :scope)
               and a.stage = 'SUBMITTED' and coalesce(u.parent_id, u.id) = :unit
            """;

    private final JdbcClient db;
    private final ActivitySql sql;

    ActivityListSql(JdbcClient db, ActivitySql sql) {
        this.db = db;
        this.sql = sql;
    }

    List<Activity> page(Actor actor, CampaignId campaign, Activities.Sought sought, int most) {
        return sought(PAGE, actor, campaign, sought)
                .param("stage", sought.stage() == null ? "" : sought.stage().name())
                .param("after", sought.after(), java.sql.Types.OTHER)
                .param("most", most)
                .query((row, _) -> sql.activity(campaign, row))
                .list();
    }

    /** How many there are in each stage, of those that are looked for. */
    Map<ActivityStage, Integer> counts(Actor actor, CampaignId campaign, Activities.Sought sought) {
        var counts = new EnumMap<ActivityStage, Integer>(ActivityStage.class);
        sought(COUNTS, actor, campaign, sought)
                .query(
                        row -> {
                            counts.put(
                                    ActivityStage.valueOf(row.getString("stage")),
                                    row.getInt("many"));
                        });
        return counts;
    }

    /** How many wait for the actor's unit to decide. */
    int waiting(Actor actor, CampaignId campaign) {
        return db.sql(MINE)
                .param("campaign", campaign.value())
                .param("scope", actor.scope().path())
                .param("unit", actor.unitId().value())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec sought(
            String which, Actor actor, CampaignId campaign, Activities.Sought sought) {
        return db.sql(which)
                .param("campaign", campaign.value())
                .param("scope", actor.scope().path())
                .param("line", sought.line() == null ? "" : sought.line().name())
                .param("words", sought.words())
                .param("mine", sought.mine())
                .param("unit", actor.unitId().value());
    }
}
