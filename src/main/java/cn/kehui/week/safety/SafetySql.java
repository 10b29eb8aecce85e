package cn.kehui.week.safety;

import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.ActivityId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code safety_permit} table. */
@Component
class SafetySql {
    private static final String OF =
            """
            select s.applied_on, s.number, s.people, p.name as by, s.noted_at as at
              from safety_permit s
              join person p on p.id = s.noted_by
             where s.campaign_id = :campaign and s.activity_id = :id
            """;
    private static final String PUT =
            """
            insert into safety_permit (campaign_id, activity_id, applied_on, number, people, noted_by, noted_at)
            values (:campaign, :id, :applied, :number, :people, :by, :now)
            on conflict (campaign_id, activity_id) do update
               set applied_on = excluded.applied_on, number = excluded.number, people = excluded.people,
                   noted_by = excluded.noted_by, noted_at = excluded.noted_at
            """;

    private final JdbcClient db;

    SafetySql(JdbcClient db) {
        this.db = db;
    }

    Optional<PermitNote> of(ActivityId id) {
        return ask(OF, id).query(PermitNote.class).optional();
    }

    /** A permit as somebody wrote it down. */
    record Noted(@Nullable LocalDate applied, String number, @Nullable Long people) {}

    void put(ActivityId id, Noted noted, Actor by, Instant now) {
        ask(PUT, id)
                .param("applied", noted.applied())
                .param("number", noted.number())
                .param("people", noted.people(), Types.BIGINT)
                .param("by", by.id().value())
                .param("now", Timestamp.from(now))
                .update();
    }

    private JdbcClient.StatementSpec ask(String sql, ActivityId id) {
        return db.sql(sql).param("campaign", id.campaign().value()).param("id", id.value());
    }
}
