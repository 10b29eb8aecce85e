package cn.kehui.total.statistics;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.submission.Submission.Nature;
import cn.kehui.ground.org.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what goes into a total, report by report. */
@Component
class ContributionSql {
    /** Such as {@code NNB} beside {@code 12,0,}: as many as there are fields. */
    private static final String CELLS =
            " t.fields, array_to_string(t.grades, '') as grades, array_to_string(t.quantities, ',', '') as quantities ";

    private static final String FACTS =
            "with asked as ({asked}), "
                    + CutSql.TWICE
                    + " select a.id, a.unit_id, a.path, a.region_code, a.state, a.submission_id, s.version, s.nature,"
                    + CutSql.NAME
                    + ","
                    + CELLS
                    + """
                      from asked a
                      left join submission s on s.campaign_id = a.campaign_id and s.id = a.submission_id
                      left join tally t on t.campaign_id = a.campaign_id and t.submission_id = a.submission_id
                     where :all or a.id = any(:ids::uuid[])
                     order by a.code, a.id
                    """;
    private static final CutSql.Sentence FACT = CutSql.Sentence.of(FACTS);

    private static final String OPENS =
            "with asked as ({asked}) select a.id from asked a where a.opens and a.id = any(:ids::uuid[])";
    private static final CutSql.Sentence OPEN = CutSql.Sentence.of(OPENS);

    private static final String VERSION =
            "select s.id as submission_id, s.version, s.nature,"
                    + CELLS
                    + """
                      from submission s
                      left join tally t on t.campaign_id = s.campaign_id and t.submission_id = s.id
                     where s.campaign_id = :campaign and s.id = :id
                    """;

    /** Each version found by its whole key, whatever the database knows: {@code offset 0}. */
    private static final String TALLY =
            """
            insert into tally (campaign_id, submission_id, nature, fields, grades, quantities, names)
            select s.campaign_id, s.id, s.nature, coalesce(f.fields, ''), coalesce(f.grades, '{}'), coalesce(f.quantities, '{}'), n.names
              from unnest(:ids::uuid[]) as k (id)
             cross join lateral (select id, nature, answers, campaign_id from submission
                                  where campaign_id = :campaign and id = k.id
                                 offset 0) s
             cross join lateral (select string_agg(field, ',' order by field) as fields,
                                        array_agg(cast(left(grade, 1) as "char") order by field) as grades,
                                        array_agg(quantity order by field) as quantities
                                   from figure where campaign_id = :campaign and submission_id = s.id) f
             cross join lateral (select jsonb_object_agg(k.field, s.answers -> 'values' ->> (k.field || '.names')) as names
                                   from unnest(:named::text[]) as k (field)
                                  where s.answers -> 'values' ->> (k.field || '.names') <> '') n
            """;

    private final JdbcClient db;
    private final CutSql cuts;

    ContributionSql(JdbcClient db, CutSql cuts) {
        this.db = db;
        this.cuts = cuts;
    }

    /** All at a node of a cut and below it, in the order of unit codes. */
    List<Contribution> facts(Reach reach, Cut cut, String above) {
        return cuts.asked(FACT, reach, cut, above)
                .param("all", true)
                .param("ids", new UUID[0])
                .query((row, _) -> fact(row, cut.by()))
                .list();
    }

    /** Those of these that stand at a node of a cut or below it. */
    List<Rollup.Flagged> facts(Reach reach, Cut cut, String above, Collection<ObligationId> ids) {
        return cuts.asked(FACT, reach, cut, above)
                .param("all", false)
                .param("ids", ids.stream().map(ObligationId::value).toArray(UUID[]::new))
                .query((row, _) -> new Rollup.Flagged(fact(row, cut.by()), row.getString("path")))
                .list();
    }

    /** Those of these that one may open. */
    Set<ObligationId> opens(Reach reach, Cut cut, Collection<ObligationId> ids) {
        return Set.copyOf(
                cuts.asked(OPEN, reach, cut, "")
                        .param("ids", ids.stream().map(ObligationId::value).toArray(UUID[]::new))
                        .query((row, _) -> new ObligationId(row.getObject("id", UUID.class)))
                        .list());
    }

    Optional<Contribution.Counted> version(CampaignId campaign, SubmissionId id) {
        return db.sql(VERSION)
                .param("campaign", campaign.value())
                .param("id", id.value())
                .query((row, _) -> counted(row))
                .optional();
    }

    /** Lays the figures of each version side by side; none may be without. */
    void tally(CampaignId campaign, List<SubmissionId> ids) {
        db.sql(TALLY)
                .param("campaign", campaign.value())
                .param("ids", ids.stream().map(SubmissionId::value).toArray(UUID[]::new))
                .param("named", Distinct.FIELDS.toArray(String[]::new))
                .update();
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
        if (submission != null && row.getString("fields") == null) {
            throw new IllegalStateException(
                    "no tally of " + submission + ": a total without it lies");
        }
        return submission == null
                ? null
                : new Contribution.Counted(
                        new SubmissionId(submission),
                        row.getInt("version"),
                        Nature.valueOf(row.getString("nature")),
                        cells(row));
    }

    private static Map<String, Cell> cells(ResultSet row) throws SQLException {
        var cells = HashMap.<String, Cell>newHashMap(24);
        var fields = row.getString("fields");
        if (!fields.isEmpty()) {
            var names = fields.split(",");
            var grades = row.getString("grades");
            var quantities = row.getString("quantities").split(",", -1);
            for (int i = 0; i < names.length; i++) {
                cells.put(names[i], cell(grades.charAt(i), quantities[i]));
            }
        }
        return cells;
    }

    static Cell cell(char grade, String quantity) {
        return switch (grade) {
            case 'N' -> Cell.number(Long.parseLong(quantity));
            case 'D' -> Cell.DASH;
            case 'B' -> Cell.BLANK;
            case 'W' -> Cell.WORDS;
            default -> throw new IllegalStateException("no grade: " + grade);
        };
    }
}
