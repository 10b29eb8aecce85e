package cn.kehui.total.statistics;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.submission.Submission.Nature;
import cn.kehui.ground.org.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what goes into a total: the facts and the tree in a sentence each, whatever the size. */
@Component
class ContributionSql {
    /** Obligations of a cut that one may see, each with the version that counts. */
    private static final String ASKED =
            """
            select o.campaign_id, o.id, o.unit_id, o.state, u.parent_id, u.code, u.line,"""
                    + Reach.NAME
                    + """
                   u.region_code,
                   cr.path as campaign_region, c.region_code = :region and cr.level = :level as joined,
                   case when :filed and o.state = 'FILED' then o.current_id else o.accepted_id end as submission_id
              from obligation o
              join duty d on d.id = o.duty_id
              join campaign c on c.id = o.campaign_id
              join region cr on cr.code = c.region_code
              join unit u on u.id = o.unit_id
              join unit rv on rv.id = o.receiver_id
             where o.campaign_id = :campaign and d.form_id = :form and d.form_version = :version
               and (:line = '' or u.line = :line)
               and"""
                    + Reach.SEEN;

    private static final String FACTS =
            within(
                    """
                    with recursive asked as ({asked})
                    select a.id, a.unit_id, a.name, a.region_code, a.state, a.submission_id, s.version, s.nature, t.cells
                      from asked a
                      left join submission s on s.campaign_id = a.campaign_id and s.id = a.submission_id
                      left join tally t on t.campaign_id = a.campaign_id and t.submission_id = a.submission_id
                     order by a.code, a.id
                    """);
    private static final String VERSION =
            """
            select s.id as submission_id, s.version, s.nature, t.cells
              from submission s
              left join tally t on t.campaign_id = s.campaign_id and t.submission_id = s.id
             where s.campaign_id = :campaign and s.id = :id
            """;
    private static final String TALLY =
            """
            insert into tally (campaign_id, submission_id, cells)
            select :campaign, :id, coalesce(string_agg(f.field || '=' || left(f.grade, 1) || coalesce(f.quantity::text, ''), ','), '')
              from figure f where f.campaign_id = :campaign and f.submission_id = :id
            """;
    private static final String UNITS =
            within(
                    """
                    with recursive asked as ({asked}), up (id, parent_id) as (
                        select unit_id, parent_id from asked
                        union
                        select p.id, p.parent_id from up join unit p on p.id = up.parent_id
                    )
                    select n.id::text as key, n.parent_id::text as parent, n.name
                      from unit n
                      join region r on r.code = n.region_code
                     where n.id in (select id from up)
                       and (n.id in (select unit_id from asked) or starts_with(n.path, :scope)
                            or starts_with(r.path, (select min(campaign_region) from asked where joined)))
                     order by n.code
                    """);
    private static final String REGIONS =
            within(
                    """
                    with recursive asked as ({asked}), up (code, parent_code) as (
                        select r.code, r.parent_code from asked a join region r on r.code = a.region_code
                        union
                        select p.code, p.parent_code from up join region p on p.code = up.parent_code
                    )
                    select n.code as key, n.parent_code as parent, n.name
                      from region n
                     where n.code in (select code from up)
                       and (n.code in (select region_code from asked)
                            or starts_with(n.path, (select min(campaign_region) from asked)))
                     order by n.code
                    """);

    private final JdbcClient db;

    ContributionSql(JdbcClient db) {
        this.db = db;
    }

    /** In the order of unit codes. */
    List<Contribution> facts(Reach reach, Cut cut) {
        return asked(FACTS, reach, cut).query((row, _) -> fact(row, cut.by())).list();
    }

    /** Units that owe, or their regions, with all above them that one may see. */
    List<Tree.Node> nodes(Reach reach, Cut cut) {
        return asked(cut.by() == Cut.By.UNITS ? UNITS : REGIONS, reach, cut)
                .query(
                        (row, _) ->
                                new Tree.Node(
                                        row.getString("key"),
                                        row.getString("parent"),
                                        row.getString("name")))
                .list();
    }

    Optional<Contribution.Counted> version(CampaignId campaign, SubmissionId id) {
        return db.sql(VERSION)
                .param("campaign", campaign.value())
                .param("id", id.value())
                .query((row, _) -> counted(row))
                .optional();
    }

    /** Lays the figures of a version side by side; none may be without. */
    void tally(CampaignId campaign, SubmissionId id) {
        db.sql(TALLY).param("campaign", campaign.value()).param("id", id.value()).update();
    }

    /** The sentence with {@link #ASKED} in its place. */
    static String within(String sql) {
        return sql.replace("{asked}", ASKED);
    }

    /** A sentence made {@link #within}. */
    JdbcClient.StatementSpec asked(String sql, Reach reach, Cut cut) {
        var line = cut.line();
        return db.sql(sql)
                .param("campaign", cut.campaign())
                .param("form", cut.form().name())
                .param("version", cut.form().version())
                .param("line", line == null ? "" : line.name())
                .param("filed", cut.basis() == Cut.Basis.FILED)
                .param("scope", reach.scope())
                .param("region", reach.region())
                .param("level", reach.level());
    }

    private static Contribution fact(ResultSet row, Cut.By by) throws SQLException {
        var unit = row.getObject("unit_id", UUID.class);
        return new Contribution(
                new ObligationId(row.getObject("id", UUID.class)),
                new UnitId(unit),
                row.getString("name"),
                by == Cut.By.UNITS ? unit.toString() : row.getString("region_code"),
                State.valueOf(row.getString("state")),
                counted(row));
    }

    private static Contribution.@Nullable Counted counted(ResultSet row) throws SQLException {
        var submission = row.getObject("submission_id", UUID.class);
        if (submission != null && row.getString("cells") == null) {
            throw new IllegalStateException(
                    "no tally of " + submission + ": a total without it lies");
        }
        return submission == null
                ? null
                : new Contribution.Counted(
                        new SubmissionId(submission),
                        row.getInt("version"),
                        Nature.valueOf(row.getString("nature")),
                        cells(row.getString("cells")));
    }

    /** Such as {@code events_held=N12,funds_city=B,public_online=D}. */
    private static Map<String, Cell> cells(@Nullable String written) {
        var cells = HashMap.<String, Cell>newHashMap(24);
        for (int at = 0, end; written != null && at < written.length(); at = end + 1) {
            end = written.indexOf(',', at);
            end = end < 0 ? written.length() : end;
            int sign = written.indexOf('=', at);
            cells.put(written.substring(at, sign), cell(written, sign + 1, end));
        }
        return cells;
    }

    private static Cell cell(String written, int from, int to) {
        return switch (written.charAt(from)) {
            case 'N' -> Cell.number(Long.parseLong(written, from + 1, to, 10));
            case 'D' -> Cell.DASH;
            case 'B' -> Cell.BLANK;
            case 'W' -> Cell.WORDS;
            default -> throw new IllegalStateException("no grade: " + written.substring(from, to));
        };
    }
}
