package cn.kehui.week.safety;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.ActivityId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The last days on which permits may be applied for. */
@Component
public class PermitDays {
    /** Drafts only of the own unit, as everywhere; what is over needs none. */
    private static final String SOME =
            """
            select a.id, a.title, u.name as unit, min(s.held_on) - :before::int as latest,
                   coalesce(max(p.number), '') as number, max(p.applied_on) as applied_on
              from activity a
              join unit u on u.id = a.unit_id
              join activity_session s on s.campaign_id = a.campaign_id and s.activity_id = a.id
              left join safety_permit p on p.campaign_id = a.campaign_id and p.activity_id = a.id
             where a.campaign_id = :campaign and starts_with(u.path, :scope)
               and (a.stage <> 'DRAFT' or u.path = :scope)
               and a.stage not in ('HELD', 'CLOSED', 'CANCELLED')
               and s.venue <> '' and s.expected >= :least and s.held_on is not null
             group by a.id, a.title, u.name
            having min(s.held_on) - :before::int between :first and :last
             order by latest, a.id limit :most
            """;

    private final JdbcClient db;

    PermitDays(JdbcClient db) {
        this.db = db;
    }

    /**
     * An activity that needs a permit.
     *
     * @param latest the last day on which it may be applied for
     * @param applied whether somebody wrote down that it was
     */
    public record PermitDay(
            ActivityId id, String title, String unit, LocalDate latest, boolean applied) {}

    /** From which day until which, both with it; so many at most. */
    public record Span(LocalDate from, LocalDate until, int most) {}

    /** Those of the actor's scope, the earliest first. */
    @Transactional(readOnly = true)
    public List<PermitDay> some(Actor actor, CampaignId campaign, Span span) {
        var law = SafetyLaw.LAW;
        return db.sql(SOME)
                .param("campaign", campaign.value())
                .param("scope", actor.scope().path())
                .param("least", law.offices().getFirst().least())
                .param("before", law.before().number())
                .param("first", span.from())
                .param("last", span.until())
                .param("most", span.most())
                .query(
                        (row, _) ->
                                new PermitDay(
                                        new ActivityId(campaign, row.getObject("id", UUID.class)),
                                        row.getString("title"),
                                        row.getString("unit"),
                                        row.getObject("latest", LocalDate.class),
                                        !row.getString("number").isEmpty()
                                                || row.getObject("applied_on") != null))
                .list();
    }
}
