package cn.kehui.total.statistics;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.SubmissionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code overlap}, {@code overlap_member} and {@code overlap_part} tables. */
@Component
class OverlapSql {
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('overlaps of ' || :campaign, 0))";
    private static final String HOLDING =
            """
            select o.id, o.activity, m.members, p.field, p.quantity
              from overlap o
              join (select campaign_id, overlap_id, array_agg(obligation_id order by place) as members
                      from overlap_member where campaign_id = :campaign
                     group by campaign_id, overlap_id) m on m.campaign_id = o.campaign_id and m.overlap_id = o.id
              join overlap_part p on p.campaign_id = o.campaign_id and p.overlap_id = o.id
             where o.campaign_id = :campaign and o.ended_at is null
             order by o.at, o.id, p.field
            """;

    private static final String INSERT =
            """
            insert into overlap (id, campaign_id, activity, reason, by_person, by_name, at)
            values (:id, :campaign, :activity, :reason, :by, :name, :at)
            """;
    private static final String MEMBERS =
            """
            insert into overlap_member (campaign_id, overlap_id, obligation_id, place, submission_id)
            select :campaign, :id, m.obligation, m.place - 1, m.submission
              from unnest(:obligations::uuid[], :submissions::uuid[]) with ordinality as m (obligation, submission, place)
            """;
    private static final String PARTS =
            """
            insert into overlap_part (campaign_id, overlap_id, field, quantity)
            select :campaign, :id, p.field, p.quantity
              from unnest(:fields::text[], :quantities::bigint[]) as p (field, quantity)
            """;
    private static final String SEEN_AGAIN =
            """
            update overlap_member set submission_id = :submission
             where campaign_id = :campaign and overlap_id = :id and obligation_id = :obligation
            """;
    private static final String END =
            """
            update overlap set ended_at = :at, ended_by = :name, end_reason = :reason
             where campaign_id = :campaign and id = :id and ended_at is null
            """;

    private static final String ACCEPTED =
            """
            select o.id, f.field, f.quantity
              from obligation o
              join figure f on f.campaign_id = o.campaign_id and f.submission_id = o.accepted_id
             where o.campaign_id = :campaign and f.campaign_id = :campaign and o.id = any(:ids::uuid[]) and f.quantity > 0
            """;

    private final JdbcClient db;

    OverlapSql(JdbcClient db) {
        this.db = db;
    }

    /** Nobody else flags, changes or ends in the campaign until the transaction ends. */
    void lock(CampaignId campaign) {
        db.sql(LOCK).param("campaign", campaign.value()).query((_, _) -> true).list();
    }

    /** What holds now, the first flagged first. */
    List<Deduction> holding(CampaignId campaign) {
        var whole = new LinkedHashMap<UUID, Deduction>();
        var parts = new LinkedHashMap<UUID, Map<String, Long>>();
        db.sql(HOLDING)
                .param("campaign", campaign.value())
                .query(
                        (RowCallbackHandler)
                                row -> {
                                    var id = row.getObject("id", UUID.class);
                                    parts.computeIfAbsent(id, _ -> new LinkedHashMap<>())
                                            .put(row.getString("field"), row.getLong("quantity"));
                                    whole.put(id, deduction(id, row));
                                });
        var all = new ArrayList<Deduction>();
        whole.forEach(
                (id, one) ->
                        all.add(
                                new Deduction(
                                        id,
                                        one.activity(),
                                        one.members(),
                                        parts.getOrDefault(id, Map.of()))));
        return all;
    }

    private static Deduction deduction(UUID id, ResultSet row) throws SQLException {
        var members =
                Arrays.stream((UUID[]) row.getArray("members").getArray())
                        .map(ObligationId::new)
                        .toList();
        return new Deduction(id, row.getString("activity"), members, Map.of());
    }

    /**
     * @param looked at the version of each member, in their order
     */
    void insert(OverlapAct.OverlapFlagged flagged, List<SubmissionId> looked) {
        var flag = flagged.flag();
        db.sql(INSERT)
                .param("id", flagged.id())
                .param("campaign", flagged.campaign().value())
                .param("activity", flag.activity().strip())
                .param("reason", flag.reason().strip())
                .param("by", flagged.by().id().value())
                .param("name", flagged.by().name())
                .param("at", Timestamp.from(flagged.at()))
                .update();
        db.sql(MEMBERS)
                .param("campaign", flagged.campaign().value())
                .param("id", flagged.id())
                .param("obligations", ids(flag.members(), ObligationId::value))
                .param("submissions", ids(looked, SubmissionId::value))
                .update();
        var parts = List.copyOf(flagged.parts().entrySet());
        db.sql(PARTS)
                .param("campaign", flagged.campaign().value())
                .param("id", flagged.id())
                .param("fields", parts.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param("quantities", parts.stream().map(Map.Entry::getValue).toArray(Long[]::new))
                .update();
    }

    private static <T> UUID[] ids(Collection<T> all, java.util.function.Function<T, UUID> id) {
        return all.stream().map(id).toArray(UUID[]::new);
    }

    /** Somebody looked at these versions, and it is as it was. */
    void seenAgain(CampaignId campaign, UUID id, Map<ObligationId, SubmissionId> looked) {
        looked.forEach(
                (obligation, submission) ->
                        db.sql(SEEN_AGAIN)
                                .param("campaign", campaign.value())
                                .param("id", id)
                                .param("obligation", obligation.value())
                                .param("submission", submission.value())
                                .update());
    }

    void end(OverlapAct.OverlapEnded ended) {
        db.sql(END)
                .param("campaign", ended.campaign().value())
                .param("id", ended.id())
                .param("at", Timestamp.from(ended.at()))
                .param("name", ended.by().name())
                .param("reason", ended.reason())
                .update();
    }

    /** The figures of accepted reports. */
    Map<ObligationId, Map<String, Long>> accepted(CampaignId campaign, Set<ObligationId> reports) {
        var all = new HashMap<ObligationId, Map<String, Long>>();
        db.sql(ACCEPTED)
                .param("campaign", campaign.value())
                .param("ids", ids(reports, ObligationId::value))
                .query(
                        (RowCallbackHandler)
                                row ->
                                        all.computeIfAbsent(
                                                        new ObligationId(
                                                                row.getObject("id", UUID.class)),
                                                        _ -> new HashMap<>())
                                                .put(
                                                        row.getString("field"),
                                                        row.getLong("quantity")));
        return all;
    }
}
