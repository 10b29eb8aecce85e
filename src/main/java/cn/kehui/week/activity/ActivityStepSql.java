package cn.kehui.week.activity;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.org.UnitId;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.SealedAnswers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code activity_step} table, and where a step leaves its activity. */
@Component
class ActivityStepSql {
    private static final String STEPS =
            """
            select move, stage, by_name, by_unit, at, said
              from activity_step where campaign_id = :campaign and activity_id = :id
             order by number
            """;
    private static final String STEP =
            """
            insert into activity_step (campaign_id, activity_id, number, move, stage, by_person, by_name, by_unit, at, said)
            select :campaign, :id, count(*) + 1, :move, :stage, :by, :name, :unit, :at, :said::jsonb
              from activity_step b where b.campaign_id = :campaign and b.activity_id = :id
            """;
    private static final String MOVE =
            """
            update activity
               set stage = :stage, counts = case when :counts then :stage::text else counts end,
                   approved = case when :counts then jsonb_build_object('answers', answers, 'rows', rows) else approved end,
                   submitted_at = case when :stage = 'SUBMITTED' then :at::timestamptz end, version = version + 1
             where campaign_id = :campaign and id = :id
            """;
    private static final String APPROVED =
            """
            select counts, approved -> 'answers' as answers, approved -> 'rows' as rows
              from activity where campaign_id = :campaign and id = :id
            """;
    private static final String REVIEWED_BY =
            """
            select exists (select 1 from activity a join unit u on u.id = a.unit_id
                            where a.campaign_id = :campaign and a.id = :id and coalesce(u.parent_id, u.id) = :unit)
            """;

    private final JdbcClient db;
    private final SealedAnswers sealed;

    ActivityStepSql(JdbcClient db, SealedAnswers sealed) {
        this.db = db;
        this.sealed = sealed;
    }

    /**
     * What counts of an activity that is held.
     *
     * @param in the stage in which what was approved stands; DRAFT: nothing is approved
     */
    record Counted(ActivityStage in, Optional<ChangeRules.Stood> stood) {}

    List<ActivityStep> of(ActivityId id) {
        return ask(STEPS, id).query((row, _) -> step(row)).list();
    }

    Counted counted(ActivityId id) {
        return ask(APPROVED, id).query((row, _) -> counted(id, row)).single();
    }

    /** Whether the unit is the one above the one that leads it; at the top it is that one. */
    boolean reviewedBy(ActivityId id, UnitId unit) {
        return ask(REVIEWED_BY, id).param("unit", unit.value()).query(Boolean.class).single();
    }

    /**
     * @param counts whether what is written counts from now on
     */
    void take(Actor by, ActivityId id, ActivityStep step, boolean counts) {
        var at = Timestamp.from(step.by().at());
        ask(MOVE, id)
                .param("stage", step.to().name())
                .param("counts", counts)
                .param("at", at)
                .update();
        ask(STEP, id)
                .param("move", step.move().name())
                .param("stage", step.to().name())
                .param("by", by.id().value())
                .param("name", step.by().name())
                .param("unit", step.by().unit())
                .param("at", at)
                .param("said", Json.write(step.said()))
                .update();
    }

    private JdbcClient.StatementSpec ask(String sql, ActivityId id) {
        return db.sql(sql).param("campaign", id.campaign().value()).param("id", id.value());
    }

    private Counted counted(ActivityId id, ResultSet row) throws SQLException {
        var answers = row.getString("answers");
        return new Counted(
                ActivityStage.valueOf(row.getString("counts")),
                answers == null
                        ? Optional.empty()
                        : Optional.of(
                                new ChangeRules.Stood(
                                        sealed.open(
                                                Json.read(answers, Answers.class),
                                                ActivitySql.row(id).row()),
                                        List.of(
                                                Json.read(
                                                        row.getString("rows"), String[].class)))));
    }

    private static ActivityStep step(ResultSet row) throws SQLException {
        Instant at = row.getTimestamp("at").toInstant();
        return new ActivityStep(
                ActivityMove.valueOf(row.getString("move")),
                ActivityStage.valueOf(row.getString("stage")),
                new ActivityStep.By(row.getString("by_name"), row.getString("by_unit"), at),
                Json.read(row.getString("said"), ActivityStep.Said.class));
    }
}
