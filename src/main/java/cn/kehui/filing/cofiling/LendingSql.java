package cn.kehui.filing.cofiling;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.Scope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the {@code cofiling} table for units that were given rows, and for nobody else. */
@Component
class LendingSql {
    /** The latest last. */
    private static final String MINE =
            CofilingSql.OF
                    + " and c.unit_id = :unit and starts_with(u.path, :scope) order by c.ended_at nulls last, c.given_at, c.id";

    /** Who owes it: for a unit that was given rows of it, and for nobody else. */
    private static final String LEAD =
            """
            select l.path
              from obligation o
              join unit l on l.id = o.unit_id
             where o.campaign_id = :campaign and o.id = :id
               and exists (select 1 from cofiling c join unit u on u.id = c.unit_id
                            where c.campaign_id = :campaign and c.obligation_id = :id and c.unit_id = :unit
                              and starts_with(u.path, :scope))
            """;

    /** Where one unit writes rows of others now, in whatever campaign. */
    private static final String HELPING =
            """
            select distinct c.obligation_id
              from cofiling c
              join obligation o on o.campaign_id = c.campaign_id and o.id = c.obligation_id
              join unit u on u.id = c.unit_id
             where c.unit_id = :unit and starts_with(u.path, :scope) and c.ended_at is null
               and o.state in ('OPEN', 'RETURNED', 'REVISING')
            """;

    private final JdbcClient db;

    LendingSql(JdbcClient db) {
        this.db = db;
    }

    /** What the actor's unit was given of it ever. */
    List<Cofiling> mine(Obligation obligation, Actor actor) {
        return db.sql(MINE)
                .param("campaign", obligation.campaign().value())
                .param("id", obligation.id().value())
                .param("unit", actor.unitId().value())
                .param("scope", actor.scope().path())
                .query(CofilingSql::cofiling)
                .list();
    }

    /** The scope of who owes it. */
    Optional<Scope> lead(CampaignId campaign, ObligationId id, Actor actor) {
        return db.sql(LEAD)
                .param("campaign", campaign.value())
                .param("id", id.value())
                .param("unit", actor.unitId().value())
                .param("scope", actor.scope().path())
                .query(String.class)
                .optional()
                .map(Scope::below);
    }

    List<ObligationId> helping(Actor actor) {
        return db.sql(HELPING)
                .param("unit", actor.unitId().value())
                .param("scope", actor.scope().path())
                .query((row, _) -> new ObligationId(row.getObject("obligation_id", UUID.class)))
                .list();
    }
}
