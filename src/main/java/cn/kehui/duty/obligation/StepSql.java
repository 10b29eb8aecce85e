package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.PersonId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the {@code step} and {@code remark} tables; {@link TakingSql} adds to them. */
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

    private static final String LAST =
            """
            select id from step
             where campaign_id = :campaign and obligation_id = :id and submission_id = :submission and act = :act
             order by id desc limit 1
            """;

    private final JdbcClient db;

    StepSql(JdbcClient db) {
        this.db = db;
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
}
