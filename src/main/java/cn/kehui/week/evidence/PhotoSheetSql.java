package cn.kehui.week.evidence;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.UnitId;
import cn.kehui.week.activity.ActivityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the {@code photo} table unit by unit. */
@Component
class PhotoSheetSql {
    private static final String SEEN =
            """
              from photo p
              join activity a on a.campaign_id = p.campaign_id and a.id = p.activity_id
              join unit u on u.id = a.unit_id
              left join photo_decision d on d.campaign_id = p.campaign_id and d.activity_id = p.activity_id and d.photo_id = p.id and d.number = p.decided
             where p.campaign_id = :campaign and p.removed_at is null
               and starts_with(u.path, :scope) and (a.stage <> 'DRAFT' or u.path = :scope)
            """;

    /** Films are no photographs, and bring their unit and activity here all the same. */
    private static final String HELD =
            """
              from (select campaign_id, activity_id, verdict, removed_at, true as photo
                      from photo where campaign_id = :campaign
                    union all
                    select campaign_id, activity_id, null, removed_at, false
                      from recording where campaign_id = :campaign) p
              join activity a on a.campaign_id = p.campaign_id and a.id = p.activity_id
              join unit u on u.id = a.unit_id
             where p.campaign_id = :campaign and p.removed_at is null
               and starts_with(u.path, :scope) and (a.stage <> 'DRAFT' or u.path = :scope)
            """;

    private static final String COUNTED =
            """
            count(*) filter (where p.photo) as many,
            count(*) filter (where p.photo and p.verdict is null) as open,
            count(*) filter (where p.verdict = 'RETURNED') as returned
            """;
    private static final String UNITS =
            "select u.id, u.name, u.path, "
                    + COUNTED
                    + HELD
                    + """
                       and u.path > :after
                     group by u.id, u.name, u.path order by u.path limit :most
                    """;
    private static final String UNIT =
            "select u.id, u.name, u.path, "
                    + COUNTED
                    + HELD
                    + " and u.id = :unit group by u.id, u.name, u.path";
    private static final String ACTIVITIES =
            "select a.id, a.title, "
                    + COUNTED
                    + HELD
                    + " and u.id = :unit group by a.id, a.title order by a.id";
    private static final String PHOTOS =
            """
            select p.activity_id, p.id, p.name, p.sha256, p.size, p.added_at, p.seen::text as seen,
                   d.number, d.verdict, d.words, d.by_name, d.by_unit, d.at
            """
                    + SEEN
                    + """
                       and u.id = :unit
                       and (:activity::uuid is null or p.activity_id = :activity)
                       and (:photo::uuid is null or p.id = :photo)
                       and (:afterActivity::uuid is null or (p.activity_id, p.id) > (:afterActivity, :afterPhoto))
                     order by p.activity_id, p.id limit :most
                    """;

    private final JdbcClient db;

    PhotoSheetSql(JdbcClient db) {
        this.db = db;
    }

    List<PhotoSheet.Unit> units(Actor actor, CampaignId campaign, String after, int most) {
        return ask(UNITS, actor, campaign)
                .param("after", after)
                .param("most", most)
                .query(PhotoSheetSql::unit)
                .list();
    }

    Optional<PhotoSheet.Unit> unit(Actor actor, CampaignId campaign, UnitId unit) {
        return ask(UNIT, actor, campaign)
                .param("unit", unit.value())
                .query(PhotoSheetSql::unit)
                .optional();
    }

    List<PhotoSheet.Of> activities(Actor actor, CampaignId campaign, UnitId unit) {
        return ask(ACTIVITIES, actor, campaign)
                .param("unit", unit.value())
                .query(
                        (row, _) ->
                                new PhotoSheet.Of(
                                        new ActivityId(campaign, row.getObject("id", UUID.class)),
                                        row.getString("title"),
                                        row.getInt("many"),
                                        row.getInt("open")))
                .list();
    }

    List<PhotoSheet.Taken> photos(
            Actor actor, CampaignId campaign, PhotoSheet.Sought sought, int most) {
        var after = sought.after();
        return ask(PHOTOS, actor, campaign)
                .param("unit", sought.unit().value())
                .param("activity", sought.activity(), Types.OTHER)
                .param("photo", sought.photo(), Types.OTHER)
                .param("afterActivity", after == null ? null : after.activity(), Types.OTHER)
                .param("afterPhoto", after == null ? null : after.photo(), Types.OTHER)
                .param("most", most)
                .query(
                        (row, number) ->
                                new PhotoSheet.Taken(
                                        new ActivityId(
                                                campaign, row.getObject("activity_id", UUID.class)),
                                        EvidenceSql.photo(row, number)))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, Actor actor, CampaignId campaign) {
        return db.sql(sql).param("campaign", campaign.value()).param("scope", actor.scope().path());
    }

    private static PhotoSheet.Unit unit(ResultSet row, int number) throws SQLException {
        return new PhotoSheet.Unit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("path"),
                row.getInt("many"),
                row.getInt("open"),
                row.getInt("returned"));
    }
}
