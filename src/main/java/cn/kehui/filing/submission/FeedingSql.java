package cn.kehui.filing.submission;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.State;
import cn.kehui.ground.org.Scope;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what units filed for duties of campaigns below, as far as it was accepted. */
@Component
class FeedingSql {
    /** Of campaigns below: the duties first, then what is owed for them where they lie. */
    private static final String BELOW = "select id from duty where parent_id = :duty order by id";

    private static final String FED =
            """
            select f.field, sum(f.quantity) as quantity
              from obligation o
              join unit u on u.id = o.receiver_id
              join figure f on f.campaign_id = o.campaign_id and f.submission_id = o.accepted_id and f.grade = 'NUMBER'
             where o.campaign_id = any(:campaigns) and o.duty_id = any(:duties)
               and o.receiver_id = :unit and starts_with(u.path, :scope)
             group by f.field
            """;
    private static final String FEEDING =
            """
            select count(o.accepted_id) as accepted, count(*) as owed
              from obligation o
              join unit u on u.id = o.receiver_id
             where o.campaign_id = any(:campaigns) and o.duty_id = any(:duties)
               and o.receiver_id = :unit and starts_with(u.path, :scope) and"""
                    + State.EXPECTED;

    private static final String ACCEPTED =
            """
            select o.campaign_id, o.id
              from obligation o
              join unit u on u.id = o.receiver_id
             where o.campaign_id = any(:campaigns) and o.duty_id = any(:duties) and o.accepted_id is not null
               and o.receiver_id = :unit and starts_with(u.path, :scope)
            """;

    private final JdbcClient db;

    FeedingSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * What was accepted below for the duties that feed this one, added up: counts as they are,
     * money in yuan.
     */
    Map<String, BigDecimal> fed(Obligation obligation, List<DutyId> below, Scope scope) {
        var sums = new HashMap<String, BigDecimal>();
        feeding(FED, obligation, below, scope)
                .query(
                        row -> {
                            sums.put(row.getString("field"), row.getBigDecimal("quantity"));
                        });
        return sums;
    }

    /** Which reports these are. */
    Map<CampaignId, Set<ObligationId>> accepted(
            Obligation obligation, List<DutyId> below, Scope scope) {
        var all = new HashMap<CampaignId, Set<ObligationId>>();
        feeding(ACCEPTED, obligation, below, scope)
                .query(
                        row -> {
                            all.computeIfAbsent(
                                            new CampaignId(row.getString("campaign_id")),
                                            _ -> new HashSet<>())
                                    .add(new ObligationId(row.getObject("id", UUID.class)));
                        });
        return all;
    }

    /** Of how many units that is, of how many that owe it. */
    record Feeding(int accepted, int owed) {}

    Feeding feeding(Obligation obligation, List<DutyId> below, Scope scope) {
        return feeding(FEEDING, obligation, below, scope).query(Feeding.class).single();
    }

    /** Those that feed this one. */
    List<DutyId> below(DutyId duty) {
        return db.sql(BELOW)
                .param("duty", duty.value())
                .query((row, _) -> new DutyId(row.getString("id")))
                .list();
    }

    private JdbcClient.StatementSpec feeding(
            String sql, Obligation obligation, List<DutyId> below, Scope scope) {
        return db.sql(sql)
                .param("campaigns", DutyId.campaigns(below))
                .param("duties", DutyId.values(below))
                .param("unit", obligation.owes().id().value())
                .param("scope", scope.path());
    }
}
