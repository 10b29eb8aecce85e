package cn.kehui.week.activity;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.UnitId;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.SealedAnswers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code activity} table. */
@Component
class ActivitySql {
    private static final String TAKES_PART =
            """
            select exists (
                select 1
                  from campaign c
                  join region r on r.code = c.region_code
                  join region own on starts_with(own.path, r.path)
                 where c.id = :campaign and c.published_at is not null and c.withdrawn_at is null and own.code = :region)
            """;
    static final String ACTIVITIES =
            """
            select a.id, a.unit_id, u.name as unit, u.path, a.stage, a.answers, a.rows, a.asides, p.name as editor, a.edited_at, a.version,
                   coalesce(a.merged_into, a.id) as event
              from activity a
              join unit u on u.id = a.unit_id
              join person p on p.id = a.edited_by
             where a.campaign_id = :campaign
            """;

    private static final String ONE = ACTIVITIES + " and a.id = :id";
    private static final String HELD = ONE + " and a.unit_id = :unit for update of a";
    private static final String HELD_WITHIN = ONE + " and" + ReachSql.WITHIN + "for update of a";
    private static final String INSERT =
            """
            insert into activity (campaign_id, id, unit_id, stage, title, answers, rows, asides, sealed, begun_by, begun_at, edited_by, edited_at)
            values (:campaign, :id, :unit, 'DRAFT', :title, :answers::jsonb, '[]', '[]', :sealed, :by, :now, :by, :now)
            """;
    private static final String WRITE =
            """
            update activity
               set title = :title, answers = :answers::jsonb, rows = :rows::jsonb, asides = :asides::jsonb,
                   sealed = :sealed, edited_by = :by, edited_at = :now, version = version + 1
             where campaign_id = :campaign and id = :id
            """;

    private final JdbcClient db;
    private final SealedAnswers sealed;

    ActivitySql(JdbcClient db, SealedAnswers sealed) {
        this.db = db;
        this.sealed = sealed;
    }

    /** Whether the campaign is published, and units of the region take part in it. */
    boolean takesPart(CampaignId campaign, String region) {
        return db.sql(TAKES_PART)
                .param("campaign", campaign.value())
                .param("region", region)
                .query(Boolean.class)
                .single();
    }

    Optional<Activity> one(ActivityId id, Actor reader) {
        var joined = reader.joined();
        return of(ONE + ReachSql.READ, id)
                .param("scope", reader.scope().path())
                .param("region", joined.region())
                .param("level", joined.level())
                .query((row, _) -> activity(id.campaign(), row))
                .optional();
    }

    /** One that the unit leads, held until the transaction ends. */
    Optional<Activity> held(ActivityId id, UnitId unit) {
        return of(HELD, id)
                .param("unit", unit.value())
                .query((row, _) -> activity(id.campaign(), row))
                .optional();
    }

    /** One within a scope, held until the transaction ends. */
    Optional<Activity> heldWithin(ActivityId id, Scope scope) {
        return of(HELD_WITHIN, id)
                .param("scope", scope.path())
                .query((row, _) -> activity(id.campaign(), row))
                .optional();
    }

    void insert(ActivityId id, Actor by, Answers answers, Timestamp now) {
        of(INSERT, id)
                .param("unit", by.unitId().value())
                .param("title", answers.at(ActivityForm.TITLE))
                .param("answers", Json.write(sealed.seal(answers, row(id))))
                .param("sealed", sealed.prefix())
                .param("by", by.id().value())
                .param("now", now)
                .update();
    }

    void write(ActivityId id, Writing.Written written, Actor by, Timestamp now) {
        of(WRITE, id)
                .param("title", written.answers().at(ActivityForm.TITLE))
                .param("answers", Json.write(sealed.seal(written.answers(), row(id))))
                .param("rows", Json.write(written.rows()))
                .param("asides", Json.write(sealed(id, written.asides())))
                .param("sealed", sealed.prefix())
                .param("by", by.id().value())
                .param("now", now)
                .update();
    }

    /** What lies beside an answer is as much somebody's own. */
    private List<Activity.Aside> sealed(ActivityId id, List<Activity.Aside> asides) {
        return asides.stream()
                .map(one -> one.with(sealed.seal(one.words(), one.field(), row(id))))
                .toList();
    }

    private List<Activity.Aside> opened(ActivityId id, String asides) {
        return Arrays.stream(Json.read(asides, Activity.Aside[].class))
                .map(one -> one.with(sealed.open(one.words(), one.field(), row(id).row())))
                .toList();
    }

    private JdbcClient.StatementSpec of(String sql, ActivityId id) {
        return db.sql(sql).param("campaign", id.campaign().value()).param("id", id.value());
    }

    static SealedAnswers.Row row(ActivityId id) {
        return row(id.value());
    }

    static SealedAnswers.Row row(UUID id) {
        return new SealedAnswers.Row(ActivityForm.ID, "activity " + id);
    }

    Activity activity(CampaignId campaign, ResultSet row) throws SQLException {
        var id = new ActivityId(campaign, row.getObject("id", UUID.class));
        return new Activity(
                id,
                new Activity.Lead(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("unit"),
                        row.getString("path")),
                ActivityStage.valueOf(row.getString("stage")),
                sealed.open(Json.read(row.getString("answers"), Answers.class), row(id).row()),
                List.of(Json.read(row.getString("rows"), String[].class)),
                opened(id, row.getString("asides")),
                new Activity.Edited(
                        row.getString("editor"),
                        row.getTimestamp("edited_at").toInstant(),
                        row.getLong("version")),
                new ActivityId(campaign, row.getObject("event", UUID.class)));
    }
}
