package cn.kehui.total.selection;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.ground.account.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts and names what is recommended to a unit, without reading it whole. */
@Component
class OfferedSql {
    /** Whatever of what a unit received for some duties speaks for its sender now. */
    private static final String SPEAKS =
            """
              from obligation o
              join unit u on u.id = o.unit_id
              join unit r on r.id = o.receiver_id
              join submission s
                on s.campaign_id = o.campaign_id
               and s.id = case when o.state in ('OPEN', 'RETURNED') then o.accepted_id else o.current_id end
             where o.campaign_id = :campaign and o.duty_id = any(:duties) and o.receiver_id = :unit and starts_with(r.path, :scope)
            """;

    private static final String SUMS =
            """
            select coalesce(sum(jsonb_array_length(s.answers -> 'rows')), 0) as all_rows,
                   coalesce(sum((select count(*) from pick p where p.campaign_id = s.campaign_id and p.unit_id = :unit and p.submission_id = s.id and p.chosen)), 0) as chosen,
                   coalesce(sum((select count(*) from pick p where p.campaign_id = s.campaign_id and p.unit_id = :unit and p.submission_id = s.id and not p.chosen)), 0) as declined
            """
                    + SPEAKS;
    private static final String ROWS =
            "select jsonb_array_length(s.answers -> 'rows')" + SPEAKS + " and s.id = :submission";
    private static final String NAMES =
            """
            select o.id, u.name as unit, s.id as submission_id, (t.place - 1)::int as row, coalesce(t.typed ->> 'name', '') as name
              from obligation o
              join unit u on u.id = o.unit_id
              join unit r on r.id = o.receiver_id
              join submission s
                on s.campaign_id = o.campaign_id
               and s.id = case when o.state in ('OPEN', 'RETURNED') then o.accepted_id else o.current_id end
              cross join lateral jsonb_array_elements(s.answers -> 'rows') with ordinality as t (typed, place)
             where o.campaign_id = :campaign and o.duty_id = any(:duties) and o.receiver_id = :unit and starts_with(r.path, :scope)
             order by o.duty_id, u.code, t.place
            """;
    private final JdbcClient db;
    private final SealedLists sealed;

    OfferedSql(JdbcClient db, SealedLists sealed) {
        this.db = db;
        this.sealed = sealed;
    }

    /** What the actor's unit received in a campaign, for some duties. */
    record Received(Actor by, CampaignId campaign, Collection<DutyId> duties) {}

    Selections.Sums sums(Received of) {
        return asked(SUMS, of)
                .query(
                        (row, _) ->
                                new Selections.Sums(
                                        row.getInt("all_rows"),
                                        row.getInt("chosen"),
                                        row.getInt("declined")))
                .single();
    }

    /**
     * How many activities a version recommends that speaks for its sender now; empty: it does not.
     */
    Optional<Integer> rows(Received of, SubmissionId version) {
        return asked(ROWS, of).param("submission", version.value()).query(Integer.class).optional();
    }

    /** Every activity by its name, in the order in which they are shown. */
    List<TwinNames.Named> names(Received of) {
        return asked(NAMES, of)
                .query(
                        (row, _) ->
                                new TwinNames.Named(
                                        new ObligationId(row.getObject("id", UUID.class)),
                                        row.getString("unit"),
                                        row.getInt("row"),
                                        sealed.name(row)))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Received of) {
        return db.sql(sql)
                .param("campaign", of.campaign().value())
                .param("duties", DutyId.values(of.duties()))
                .param("unit", of.by().unitId().value())
                .param("scope", of.by().scope().path());
    }
}
