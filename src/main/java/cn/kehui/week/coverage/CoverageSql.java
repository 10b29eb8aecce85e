package cn.kehui.week.coverage;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.UnitId;
import cn.kehui.week.activity.ActivityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code coverage} table, report by report. */
@Component
class CoverageSql {
    /** An activity that is not for the reader has no name here. */
    static final String REPORTS =
            """
            select c.id, c.unit_id, u.name as unit, c.outlet, c.level, c.title, c.link, c.appeared_on, c.original,
                   c.version, p.name as editor, c.edited_at, c.withdrawn_at,
                   a.id as activity_id, a.title as activity
              from coverage c
              join unit u on u.id = c.unit_id
              join person p on p.id = c.edited_by
              left join activity a on a.campaign_id = c.campaign_id and a.id = c.activity_id
                                  and (a.stage <> 'DRAFT' or u.path = :scope)
             where c.campaign_id = :campaign and starts_with(u.path, :scope)
            """;

    private static final String ONE = REPORTS + " and c.id = :id";
    private static final String BEFORE =
            REPORTS
                    + " and c.unit_id = :unit and c.same = :same and c.id <> :id and c.withdrawn_at is null";
    private static final String PAGE =
            REPORTS
                    + """
                       and (:words = '' or position(:words in c.outlet) > 0 or position(:words in c.title) > 0)
                       and (:level = '' or c.level = :level)
                       and (c.withdrawn_at is not null) = :withdrawn
                       and (:before::uuid is null or c.id < :before)
                     order by c.id desc limit :most
                    """;
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('coverage of ' || :campaign || :unit, 0))";
    private static final String INSERT =
            """
            insert into coverage (campaign_id, id, unit_id, activity_id, outlet, outlet_key, outlet_stem, level, title, story,
                                  link, same, appeared_on, original, added_by, added_at, edited_by, edited_at)
            values (:campaign, :id, :unit, :activity, :outlet, :key, :stem, :level, :title, :story,
                    :link, :same, :day, :original, :by, :now, :by, :now)
            """;
    private static final String CORRECT =
            """
            update coverage
               set activity_id = :activity, outlet = :outlet, outlet_key = :key, outlet_stem = :stem, level = :level,
                   title = :title, story = :story, link = :link, same = :same, appeared_on = :day, original = :original,
                   edited_by = :by, edited_at = :now, version = version + 1
             where campaign_id = :campaign and id = :id
            """;
    private static final String WITHDRAW =
            """
            update coverage
               set withdrawn_at = :now, edited_by = :by, edited_at = :now, version = version + 1
             where campaign_id = :campaign and id = :id and withdrawn_at is null
            """;
    private final JdbcClient db;

    CoverageSql(JdbcClient db) {
        this.db = db;
    }

    /** Until the transaction ends nobody else logs or corrects for the unit. */
    void lock(CampaignId campaign, UnitId unit) {
        db.sql(LOCK)
                .param("campaign", campaign.value())
                .param("unit", unit.value().toString())
                .query(rows -> {});
    }

    Optional<PressReport> one(CoverageId id, Scope scope) {
        return db.sql(ONE)
                .param("campaign", id.campaign().value())
                .param("scope", scope.path())
                .param("id", id.value())
                .query((row, _) -> report(id.campaign(), row))
                .optional();
    }

    /** Another record of the same report, of the same unit. */
    Optional<PressReport> before(Actor actor, CoverageId id, String same) {
        return db.sql(BEFORE)
                .param("campaign", id.campaign().value())
                .param("scope", actor.unit().scope().path())
                .param("unit", actor.unitId().value())
                .param("same", same)
                .param("id", id.value())
                .query((row, _) -> report(id.campaign(), row))
                .optional();
    }

    List<PressReport> page(Scope scope, CampaignId campaign, PressReports.Sought sought, int most) {
        return db.sql(PAGE)
                .param("campaign", campaign.value())
                .param("scope", scope.path())
                .param("words", sought.words())
                .param("level", sought.level() == null ? "" : sought.level().name())
                .param("withdrawn", sought.withdrawn())
                .param("before", sought.before(), Types.OTHER)
                .param("most", most)
                .query((row, _) -> report(campaign, row))
                .list();
    }

    void insert(CoverageId id, CoverageRules.Read read, Actor by, Instant now) {
        write(INSERT, id, read).param("unit", by.unitId().value()).params(by(by, now)).update();
    }

    void correct(CoverageId id, CoverageRules.Read read, Actor by, Instant now) {
        write(CORRECT, id, read).params(by(by, now)).update();
    }

    boolean withdraw(CoverageId id, Actor by, Instant now) {
        return db.sql(WITHDRAW)
                        .param("campaign", id.campaign().value())
                        .param("id", id.value())
                        .params(by(by, now))
                        .update()
                > 0;
    }

    private static Map<String, Object> by(Actor by, Instant now) {
        return Map.of("by", by.id().value(), "now", Timestamp.from(now));
    }

    private JdbcClient.StatementSpec write(String sql, CoverageId id, CoverageRules.Read read) {
        var words = read.words();
        return db.sql(sql)
                .param("campaign", id.campaign().value())
                .param("id", id.value())
                .param("activity", read.activity(), Types.OTHER)
                .param("outlet", words.outlet())
                .param("key", read.outletKey())
                .param("stem", OutletWords.stem(read.outletKey()))
                .param("level", words.level() == null ? null : words.level().name())
                .param("title", words.title())
                .param("story", OutletWords.story(words.title()))
                .param("link", words.link())
                .param("same", read.same())
                .param("day", words.day(), Types.DATE)
                .param("original", words.original());
    }

    static PressReport report(CampaignId campaign, ResultSet row) throws SQLException {
        return new PressReport(
                new CoverageId(campaign, row.getObject("id", UUID.class)),
                new PressReport.Logger(
                        new UnitId(row.getObject("unit_id", UUID.class)), row.getString("unit")),
                words(row),
                about(campaign, row),
                new PressReport.Edited(
                        row.getString("editor"),
                        row.getTimestamp("edited_at").toInstant(),
                        row.getLong("version")),
                row.getTimestamp("withdrawn_at") != null);
    }

    private static PressReport.Words words(ResultSet row) throws SQLException {
        var level = row.getString("level");
        return new PressReport.Words(
                row.getString("outlet"),
                level == null ? null : OutletLevel.valueOf(level),
                row.getString("title"),
                row.getString("link"),
                row.getObject("appeared_on", LocalDate.class),
                row.getBoolean("original"));
    }

    private static PressReport.@Nullable About about(CampaignId campaign, ResultSet row)
            throws SQLException {
        var id = row.getObject("activity_id", UUID.class);
        return id == null
                ? null
                : new PressReport.About(
                        new ActivityId(campaign, id), row.getString("activity").strip());
    }
}
