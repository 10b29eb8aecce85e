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
    /**
     * Whatever of what a unit received for some duties speaks for its sender now: first which
     * version of whom, then each by its key.
     */
    private static final String SENT =
            """
            with sent as materialized (
                select o.campaign_id, o.id, o.duty_id, u.code, u.name as unit,
                       case when o.state in ('OPEN', 'RETURNED') then o.accepted_id else o.current_id end as version
                  from obligation o
                  join unit u on u.id = o.unit_id
                  join unit r on r.id = o.receiver_id
                 where o.campaign_id = :campaign and o.duty_id = any(:duties) and o.receiver_id = :unit and starts_with(r.path, :scope)
            )
            """;

    private static final String SPEAKS =
            " from sent o join submission s on s.campaign_id = o.campaign_id and s.id = o.version ";

    private static final String SUMS =
            SENT
                    + """
            select coalesce(sum(jsonb_array_length(s.answers -> 'rows')), 0) as all_rows,
                   coalesce(sum((select count(*) from pick p where p.campaign_id = s.campaign_id and p.unit_id = :unit and p.submission_id = s.id and p.chosen)), 0) as chosen,
                   coalesce(sum((select count(*) from pick p where p.campaign_id = s.campaign_id and p.unit_id = :unit and p.submission_id = s.id and not p.chosen)), 0) as declined
            """
                    + SPEAKS;
    private static final String ROWS =
            SENT
                    + "select jsonb_array_length(s.answers -> 'rows')"
                    + SPEAKS
                    + " where s.id = :submission";
    private static final String NAMES =
            SENT
                    + """
            select o.id, o.unit, s.id as submission_id, (t.place - 1)::int as row, coalesce(t.typed ->> 'name', '') as name
            """
                    + SPEAKS
                    + """
              cross join lateral jsonb_array_elements(s.answers -> 'rows') with ordinality as t (typed, place)
             order by o.duty_id, o.code, t.place
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
