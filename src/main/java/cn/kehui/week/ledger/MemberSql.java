package cn.kehui.week.ledger;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.base.Json;
import cn.kehui.sheet.form.Answers;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityStage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries of an event, with what is counted of each so far. */
@Component
class MemberSql {
    private static final String EVENTS =
            """
            select coalesce(merged_into, id) from activity where campaign_id = :campaign and id = :activity
            union
            select event_id from ledger_line where campaign_id = :campaign and activity_id = :activity
            """;
    private static final String MEMBERS =
            """
            select a.id, a.unit_id, a.stage, coalesce(a.merged_into, a.id) as event, a.answers,
                   (select l.event_id from ledger_line l
                     where l.campaign_id = :campaign and l.activity_id = a.id and l.fact = 'EVENTS') as was
              from activity a
             where a.campaign_id = :campaign and (a.id = any(:events) or a.merged_into = any(:events))
             order by a.id
            """;
    private static final String UNKNOWN =
            """
            select a.campaign_id, a.id
              from activity a
              left join ledger_line l on l.campaign_id = a.campaign_id and l.activity_id = a.id and l.fact = 'EVENTS'
             where a.stage in ('HELD', 'CLOSED') and l.activity_id is null
             limit :most
            """;
    private final JdbcClient db;

    MemberSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * An activity that is, or was, the same event.
     *
     * @param event as which it counts
     * @param was as which event it is added so far; null: it adds nothing
     */
    record Member(
            ActivityId id,
            UUID unit,
            ActivityStage stage,
            UUID event,
            Answers answers,
            @Nullable UUID was) {
        boolean lined() {
            return was != null;
        }

        /** As which it counts, and did so far. */
        List<UUID> events() {
            return was == null ? List.of(event) : List.of(event, was);
        }

        boolean held() {
            return Ledgers.held(stage);
        }
    }

    /** All that is now, or was so far, one event with it. */
    List<Member> of(ActivityId id) {
        var events = of(EVENTS, id).query(UUID.class).list();
        return db.sql(MEMBERS)
                .param("campaign", id.campaign().value())
                .param("events", events.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Member(
                                        new ActivityId(
                                                id.campaign(), row.getObject("id", UUID.class)),
                                        row.getObject("unit_id", UUID.class),
                                        ActivityStage.valueOf(row.getString("stage")),
                                        row.getObject("event", UUID.class),
                                        Json.read(row.getString("answers"), Answers.class),
                                        row.getObject("was", UUID.class)))
                .list();
    }

    /** Some that were held before anybody kept a ledger. */
    List<ActivityId> unknown(int most) {
        return db.sql(UNKNOWN)
                .param("most", most)
                .query(
                        (row, _) ->
                                new ActivityId(
                                        new CampaignId(row.getString("campaign_id")),
                                        row.getObject("id", UUID.class)))
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, ActivityId of) {
        return db.sql(sql).param("campaign", of.campaign().value()).param("activity", of.value());
    }
}
