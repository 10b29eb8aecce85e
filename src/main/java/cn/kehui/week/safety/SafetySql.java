package cn.kehui.week.safety;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Json;
import cn.kehui.week.activity.ActivityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code safety_permit} table. */
@Component
class SafetySql {
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('permit of ' || :id, 0))";
    private static final String OF =
            """
            select s.applied_on, s.number, s.people, p.name as by, s.noted_at as at, s.why, coalesce(s.frozen, '[]') as frozen
              from safety_permit s
              join person p on p.id = s.noted_by
             where s.campaign_id = :campaign and s.activity_id = :id
            """;
    private static final String PUT =
            """
            insert into safety_permit (campaign_id, activity_id, applied_on, number, people, noted_by, noted_at, why, frozen)
            values (:campaign, :id, :applied, :number, :people, :by, :now, :why, :frozen::jsonb)
            on conflict (campaign_id, activity_id) do update
               set applied_on = excluded.applied_on, number = excluded.number, people = excluded.people,
                   noted_by = excluded.noted_by, noted_at = excluded.noted_at, why = excluded.why, frozen = excluded.frozen
            """;

    /**
     * Whatever of the own unit needs a permit that nobody applied for, as {@link SafetyRules} says.
     */
    private static final String UNAPPLIED =
            """
            select a.campaign_id, a.id, a.title, min(s.held_on) - :before::int as latest
              from activity a
              join unit u on u.id = a.unit_id
              join activity_session s on s.campaign_id = a.campaign_id and s.activity_id = a.id
              left join safety_permit p on p.campaign_id = a.campaign_id and p.activity_id = a.id
             where a.campaign_id = any(:campaigns) and u.path = :scope
               and a.stage not in ('HELD', 'CLOSED', 'CANCELLED')
               and s.venue <> '' and s.expected >= :least and s.held_on is not null
               and p.applied_on is null and coalesce(p.number, '') = ''
             group by a.campaign_id, a.id, a.title
             order by latest, a.id limit :most
            """;

    private final JdbcClient db;

    SafetySql(JdbcClient db) {
        this.db = db;
    }

    Optional<PermitNote> of(ActivityId id) {
        return ask(OF, id).query((row, _) -> note(row)).optional();
    }

    /** A permit as somebody wrote it down. */
    record Noted(
            @Nullable LocalDate applied,
            String number,
            @Nullable Long people,
            String why,
            List<Permitted> frozen) {
        Noted with(List<Permitted> sessions) {
            return new Noted(applied, number, people, why, sessions);
        }
    }

    /** Whoever writes down a permit of an activity waits for who does already. */
    void lock(ActivityId id) {
        db.sql(LOCK).param("id", id.toString()).query(row -> {});
    }

    private static PermitNote note(ResultSet row) throws SQLException {
        return new PermitNote(
                row.getObject("applied_on", LocalDate.class),
                row.getString("number"),
                row.getObject("people", Long.class),
                new PermitNote.By(row.getString("by"), row.getTimestamp("at").toInstant()),
                row.getString("why"),
                List.of(Json.read(row.getString("frozen"), Permitted[].class)));
    }

    void put(ActivityId id, Noted noted, Actor by, Instant now) {
        ask(PUT, id)
                .param("applied", noted.applied())
                .param("number", noted.number())
                .param("people", noted.people(), Types.BIGINT)
                .param("by", by.id().value())
                .param("now", Timestamp.from(now))
                .param("why", noted.why())
                .param("frozen", Json.write(noted.frozen()))
                .update();
    }

    /** The first to be applied for first. */
    List<Safeties.Unapplied> unapplied(
            Actor actor, Collection<CampaignId> campaigns, SafetyLaw law, int most) {
        return db.sql(UNAPPLIED)
                .param(
                        "campaigns",
                        campaigns.stream().map(CampaignId::value).toArray(String[]::new))
                .param("scope", actor.scope().path())
                .param("least", law.offices().getFirst().least())
                .param("before", law.before().number())
                .param("most", most)
                .query(
                        (row, _) ->
                                new Safeties.Unapplied(
                                        new ActivityId(
                                                new CampaignId(row.getString("campaign_id")),
                                                row.getObject("id", UUID.class)),
                                        row.getString("title"),
                                        row.getObject("latest", LocalDate.class)))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, ActivityId id) {
        return db.sql(sql).param("campaign", id.campaign().value()).param("id", id.value());
    }
}
