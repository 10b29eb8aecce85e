package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.base.Uuid7;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The {@code step} and {@code remark} tables, only ever added to, and where a step leaves its
 * obligation.
 */
@Component
class StepSql {
    /** In the order in which they were taken; the clock may have been put back in between. */
    private static final String STEPS =
            """
            select s.id, s.submission_id, s.version, s.act, s.by_person, s.by_name, u.name as unit, s.at, s.reason
              from step s
              join unit u on u.id = s.by_unit
             where s.campaign_id = :campaign and s.obligation_id = :id
             order by s.id
            """;

    private static final String REMARKS =
            """
            select r.step_id, r.place, r.words
              from remark r
              join step s on s.campaign_id = r.campaign_id and s.id = r.step_id
             where s.campaign_id = :campaign and s.obligation_id = :id
            """;

    /** A step, what was said with it and where it leads, as one: nobody sees the half of it. */
    private static final String TAKE =
            """
            with moved as (
                update obligation
                   set state = :state, current_id = :submission, accepted_id = :accepted,
                       reviewer_id = case when :keeps then reviewer_id else :reviewer end,
                       changed_at = :at, revision = revision + 1
                 where campaign_id = :campaign and id = :obligation
            ), said as (
                insert into remark (campaign_id, step_id, place, words)
                select :campaign, :id, r.place, r.words from unnest(:places::text[], :words::text[]) as r (place, words)
            )
            insert into step (campaign_id, id, obligation_id, submission_id, version, act, by_person, by_name, by_unit, at, reason)
            select :campaign, :id, :obligation, :submission, count(*) + case when :act = 'FILE' then 1 else 0 end,
                   :act, :by, :name, :unit, :at, :reason
              from step before
             where before.campaign_id = :campaign and before.obligation_id = :obligation and before.act = 'FILE'
            returning version
            """;

    private static final String LAST =
            """
            select id from step
             where campaign_id = :campaign and obligation_id = :id and submission_id = :submission and act = :act
             order by id desc limit 1
            """;

    private final JdbcClient db;
    private final Clock clock;

    StepSql(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Step> of(Obligation obligation) {
        return of(obligation.campaign(), obligation.id());
    }

    List<Step> of(CampaignId campaign, ObligationId id) {
        var remarks = new HashMap<UUID, Map<String, String>>();
        of(REMARKS, campaign, id)
                .query(
                        (RowCallbackHandler)
                                row ->
                                        remarks.computeIfAbsent(
                                                        row.getObject("step_id", UUID.class),
                                                        _ -> new LinkedHashMap<>())
                                                .put(
                                                        row.getString("place"),
                                                        row.getString("words")));
        return of(STEPS, campaign, id)
                .query(
                        (row, _) ->
                                new Step(
                                        new SubmissionId(
                                                row.getObject("submission_id", UUID.class)),
                                        row.getInt("version"),
                                        Move.valueOf(row.getString("act")),
                                        new PersonId(row.getObject("by_person", UUID.class)),
                                        row.getString("by_name"),
                                        row.getString("unit"),
                                        row.getTimestamp("at").toInstant(),
                                        row.getString("reason"),
                                        remarks.getOrDefault(
                                                row.getObject("id", UUID.class), Map.of())))
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, CampaignId campaign, ObligationId id) {
        return db.sql(sql).param("campaign", campaign.value()).param("id", id.value());
    }

    /** The last step of that kind on that version; ids grow in the order of the steps. */
    Optional<UUID> last(CampaignId campaign, ObligationId id, SubmissionId submission, Move move) {
        return db.sql(LAST)
                .param("campaign", campaign.value())
                .param("id", id.value())
                .param("submission", submission.value())
                .param("act", move.name())
                .query(UUID.class)
                .optional();
    }

    /**
     * Where an obligation stands after a step.
     *
     * @param accepted the version that counts; null: none
     * @param reviewer to whom it comes back; null: nobody, or who it was
     */
    record Stand(
            State state,
            @Nullable SubmissionId accepted,
            @Nullable UUID reviewer,
            boolean keepsReviewer,
            Instant since) {}

    /**
     * @return the version that the step is about: how many were filed, this one with it
     */
    int take(Actor by, Obligation obligation, Steps.Taken taken, Stand stand) {
        var accepted = stand.accepted();
        var remarks = taken.remarks();
        return db.sql(TAKE)
                .param("id", Uuid7.next(clock))
                .param("campaign", obligation.campaign().value())
                .param("obligation", obligation.id().value())
                .param("submission", taken.submission().value())
                .param("state", stand.state().name())
                .param("accepted", accepted == null ? null : accepted.value(), Types.OTHER)
                .param("keeps", stand.keepsReviewer())
                .param("reviewer", stand.reviewer(), Types.OTHER)
                .param("places", remarks.keySet().toArray(String[]::new))
                .param("words", remarks.values().toArray(String[]::new))
                .param("act", taken.move().name())
                .param("by", by.id().value())
                .param("name", by.name())
                .param("unit", by.unitId().value())
                .param("at", Timestamp.from(stand.since()))
                .param("reason", taken.reason())
                .query(Integer.class)
                .single();
    }
}
