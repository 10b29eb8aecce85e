package cn.kehui.week.recording;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.vault.BlobId;
import cn.kehui.week.activity.ActivityId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code recording} table as whoever looks at films sees it. */
@Component
class RecordingWorkSql {
    /** So often it is begun; then somebody asks for it again. */
    static final int TRIES = 3;

    private static final String TAKE =
            """
            update recording set begun_at = :now, tries = tries + 1
             where (campaign_id, activity_id, id) = (
                   select campaign_id, activity_id, id
                     from recording
                    where seen is null and removed_at is null and tries < :tries
                      and (begun_at is null or begun_at < :lost)
                    order by begun_at nulls first, added_at
                    limit 1
                    for update skip locked)
            returning campaign_id, activity_id, id, sha256
            """;
    private static final String BROKE = "update recording set begun_at = null" + at();
    private static final String LATER =
            "update recording set begun_at = null, tries = greatest(tries - 1, 0)" + at();
    private static final String END =
            "update recording set begun_at = null, seen = cast(:seen as jsonb), poster = :poster"
                    + at();

    private final JdbcClient db;

    RecordingWorkSql(JdbcClient db) {
        this.db = db;
    }

    private static String at() {
        return " where campaign_id = :campaign and activity_id = :activity and id = :id";
    }

    /** A film that is to be looked at. */
    record Turn(ActivityId activity, UUID id, BlobId blob) {}

    /**
     * Takes the next that nobody is at.
     *
     * @param lost what was begun before and has not ended is taken for lost
     */
    Optional<Turn> take(Instant now, Instant lost) {
        return db.sql(TAKE)
                .param("now", Timestamp.from(now))
                .param("lost", Timestamp.from(lost))
                .param("tries", TRIES)
                .query(
                        (row, _) ->
                                new Turn(
                                        new ActivityId(
                                                CampaignId.of(row.getString("campaign_id")),
                                                row.getObject("activity_id", UUID.class)),
                                        row.getObject("id", UUID.class),
                                        new BlobId(row.getString("sha256"))))
                .optional();
    }

    /** It broke off here: whoever is free begins it again, as often as {@link #TRIES}. */
    void broke(Turn turn) {
        of(BROKE, turn).update();
    }

    /** It was not looked at: it waits, as if nobody had begun it. */
    void later(Turn turn) {
        of(LATER, turn).update();
    }

    void end(Turn turn, RecordingFound found, @Nullable BlobId poster) {
        of(END, turn)
                .param("seen", Json.write(found))
                .param("poster", poster == null ? null : poster.sha256())
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, Turn turn) {
        return db.sql(sql)
                .param("campaign", turn.activity().campaign().value())
                .param("activity", turn.activity().value())
                .param("id", turn.id());
    }
}
