package cn.kehui.week.echo;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.likeness.Change;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code photo_echo} table, and what may be said of activities that it names. */
@Component
class EchoSql {
    private static final String FORGET =
            "delete from photo_echo where campaign_id = :campaign and activity_id = :activity and photo_id = :photo";
    private static final String FORGET_THERE =
            """
            delete from photo_echo
             where campaign_id = :campaign and other_campaign = :campaign and other_activity = :activity and other_photo = :photo
            """;
    private static final String INSERT =
            """
            insert into photo_echo (campaign_id, activity_id, photo_id, other_campaign, other_activity, other_photo, sure, how)
            values (:campaign, :activity, :photo, :otherCampaign, :otherActivity, :otherPhoto, :sure, :how)
            """;
    private static final String HERE =
            """
            select photo_id as here, other_campaign as campaign, other_activity as activity, other_photo as photo, sure, how
              from photo_echo where campaign_id = :campaign and activity_id = :activity
            """;
    private static final String THERE =
            """
            select other_photo as here, campaign_id as campaign, activity_id as activity, photo_id as photo, sure, how
              from photo_echo
             where campaign_id = :campaign and other_campaign = :campaign and other_activity = :activity
            """;
    private static final String STANDING =
            "select photo_id from photo_sketch where campaign_id = :campaign and photo_id = any(:photos)";
    private static final String SEEN =
            """
            select a.id, a.title, u.name as unit, c.title as campaign
              from activity a
              join unit u on u.id = a.unit_id
              join campaign c on c.id = a.campaign_id
             where a.campaign_id = :campaign and a.id = any(:ids)
               and starts_with(u.path, :scope) and (a.stage <> 'DRAFT' or u.path = :scope)
            """;

    private final JdbcClient db;

    EchoSql(JdbcClient db) {
        this.db = db;
    }

    /** Two photographs that are, or may be, one. */
    record Pair(UUID here, PhotoKey there, boolean sure, List<Change> how) {}

    /** What may be said of an activity. */
    record Named(String campaign, String unit, String title) {}

    /** In place of what was found of it before. */
    void put(PhotoKey of, List<Pair> pairs) {
        at(FORGET, of).update();
        for (var pair : pairs) {
            at(INSERT, of)
                    .param("otherCampaign", pair.there().activity().campaign().value())
                    .param("otherActivity", pair.there().activity().value())
                    .param("otherPhoto", pair.there().photo())
                    .param("sure", pair.sure())
                    .param(
                            "how",
                            pair.how().stream().map(Change::name).collect(Collectors.joining(",")))
                    .update();
        }
    }

    /** It is taken out: what others were said to share with it is shared no more. */
    void forget(PhotoKey of) {
        at(FORGET_THERE, of).update();
    }

    List<Pair> here(ActivityId of) {
        return pairs(HERE, of);
    }

    /** What others of the same campaign share with it. */
    List<Pair> there(ActivityId of) {
        return pairs(THERE, of);
    }

    /** Those of them that stand. */
    List<UUID> standing(CampaignId campaign, Collection<UUID> photos) {
        return db.sql(STANDING)
                .param("campaign", campaign.value())
                .param("photos", photos.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Those of a campaign's activities that the actor may see. */
    Map<UUID, Named> seen(Actor actor, CampaignId campaign, Collection<UUID> activities) {
        var all = new HashMap<UUID, Named>();
        db.sql(SEEN)
                .param("campaign", campaign.value())
                .param("ids", activities.toArray(UUID[]::new))
                .param("scope", actor.scope().path())
                .query(
                        row -> {
                            all.put(
                                    row.getObject("id", UUID.class),
                                    new Named(
                                            row.getString("campaign"),
                                            row.getString("unit"),
                                            row.getString("title")));
                        });
        return all;
    }

    private List<Pair> pairs(String sql, ActivityId of) {
        return db.sql(sql)
                .param("campaign", of.campaign().value())
                .param("activity", of.value())
                .query(
                        (row, _) ->
                                new Pair(
                                        row.getObject("here", UUID.class),
                                        new PhotoKey(
                                                new ActivityId(
                                                        CampaignId.of(row.getString("campaign")),
                                                        row.getObject("activity", UUID.class)),
                                                row.getObject("photo", UUID.class)),
                                        row.getBoolean("sure"),
                                        changes(row.getString("how"))))
                .list();
    }

    private static List<Change> changes(String how) {
        return Arrays.stream(how.split(","))
                .filter(one -> !one.isEmpty())
                .map(Change::valueOf)
                .toList();
    }

    private JdbcClient.StatementSpec at(String sql, PhotoKey of) {
        return db.sql(sql)
                .param("campaign", of.activity().campaign().value())
                .param("activity", of.activity().value())
                .param("photo", of.photo());
    }
}
