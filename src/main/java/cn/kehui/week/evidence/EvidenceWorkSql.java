package cn.kehui.week.evidence;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.base.Json;
import cn.kehui.week.activity.ActivityId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code photo_set} table as whoever looks at photographs sees it. */
@Component
class EvidenceWorkSql {
    /** So often it is begun; then somebody asks for it again. */
    static final int TRIES = 3;

    private static final String DUE =
            """
             looked < changes and tries < :tries and (begun_at is null or begun_at < :lost)
            """;
    private static final String WAITING =
            "select campaign_id, activity_id from photo_set where"
                    + DUE
                    + " order by begun_at nulls first, campaign_id, activity_id limit 8";
    private static final String TAKE =
            "select changes from photo_set where campaign_id = :campaign and activity_id = :activity and"
                    + DUE
                    + " for update skip locked";
    private static final String BEGIN =
            """
            update photo_set set begun_at = :now, tries = tries + 1
             where campaign_id = :campaign and activity_id = :activity
            """;
    private static final String BROKE =
            """
            update photo_set set begun_at = null
             where campaign_id = :campaign and activity_id = :activity
            """;
    private static final String LATER =
            """
            update photo_set set begun_at = null, tries = greatest(tries - 1, 0)
             where campaign_id = :campaign and activity_id = :activity
            """;
    private static final String SEEN =
            """
            update photo set seen = cast(:seen as jsonb)
             where campaign_id = :campaign and activity_id = :activity and id = :id
            """;
    private static final String END =
            """
            update photo_set set looked = :changes, begun_at = null, tries = 0, seen = cast(:seen as jsonb)
             where campaign_id = :campaign and activity_id = :activity
            """;

    private final JdbcClient db;

    EvidenceWorkSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * Photographs of one activity that are to be looked at.
     *
     * @param changes up to which of its changes
     */
    record Turn(ActivityId activity, long changes) {}

    /**
     * Takes the next that nobody is at.
     *
     * @param lost what was begun before and has not ended is taken for lost
     */
    Optional<Turn> take(Instant now, Instant lost) {
        for (var one : waiting(lost)) {
            var changes =
                    of(TAKE, one)
                            .param("tries", TRIES)
                            .param("lost", Timestamp.from(lost))
                            .query(Long.class)
                            .optional();
            if (changes.isPresent()) {
                of(BEGIN, one).param("now", Timestamp.from(now)).update();
                return Optional.of(new Turn(one, changes.get()));
            }
        }
        return Optional.empty();
    }

    private List<ActivityId> waiting(Instant lost) {
        return db.sql(WAITING)
                .param("tries", TRIES)
                .param("lost", Timestamp.from(lost))
                .query(
                        (row, _) ->
                                new ActivityId(
                                        CampaignId.of(row.getString("campaign_id")),
                                        row.getObject("activity_id", UUID.class)))
                .list();
    }

    /** It broke off here: whoever is free begins it again, as often as {@link #TRIES}. */
    void broke(Turn turn) {
        of(BROKE, turn.activity()).update();
    }

    /** They were not looked at: they wait, as if nobody had begun them. */
    void later(Turn turn) {
        of(LATER, turn.activity()).update();
    }

    void end(Turn turn, Map<UUID, PhotoFound> found, SetFound all) {
        found.forEach(
                (id, one) ->
                        of(SEEN, turn.activity())
                                .param("id", id)
                                .param("seen", Json.write(one))
                                .update());
        of(END, turn.activity())
                .param("changes", turn.changes())
                .param("seen", Json.write(all))
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, ActivityId of) {
        return db.sql(sql).param("campaign", of.campaign().value()).param("activity", of.value());
    }
}
