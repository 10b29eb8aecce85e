package cn.kehui.filing.submission;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.submission.hand.Hands;
import cn.kehui.filing.submission.sealed.SealedFiling;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.UnitId;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.FormId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the {@code submission} and {@code figure} tables; {@link FilingSql} adds to them. */
@Component
class SubmissionSql {
    private static final String OF =
            "select * from submission where campaign_id = :campaign and obligation_id = :id";
    private static final String ONE = OF + " and id = :submission";
    private static final String VERSIONS = OF + " order by version";
    private static final String BEFORE =
            """
            select s.*, c.year from obligation o
              join submission s on s.campaign_id = o.campaign_id and s.id = o.accepted_id
              join campaign c on c.id = o.campaign_id
             where o.unit_id = :unit and s.form_id = :form and s.nature = 'ANSWERS'
               and c.year < (select mine.year from campaign mine where mine.id = :campaign)
             order by c.year desc, s.filed_at desc limit 1
            """;

    /** First which version speaks for whom, then each by its key. */
    private static final String SENT =
            """
            with sent as materialized (
                select o.campaign_id, o.duty_id, u.code, case when o.state in ('OPEN', 'RETURNED') then o.accepted_id else o.current_id end as version
                  from obligation o
                  join unit u on u.id = o.unit_id
                  join unit r on r.id = o.receiver_id
                 where o.receiver_id = :receiver and starts_with(r.path, :scope) and""";

    private static final String SPEAKS =
            ") select s.* from sent o join submission s on s.campaign_id = o.campaign_id and s.id = o.version ";
    private static final String RECEIVED =
            SENT + " o.campaign_id = :campaign " + SPEAKS + " order by o.duty_id, o.code";
    private static final String OF_THESE =
            SENT + " o.campaign_id = any(:campaigns) and o.id = any(:ids) " + SPEAKS;

    private final JdbcClient db;
    private final SealedFiling sealed;

    /** The tables of what is being written, and of what was filed. */
    @Component
    record Filing(DraftSql drafts, SubmissionSql submissions, FilingSql filing) {}

    SubmissionSql(JdbcClient db, SealedFiling sealed) {
        this.db = db;
        this.sealed = sealed;
    }

    /** Filed for an obligation under that id. */
    Optional<Submission> one(Obligation obligation, SubmissionId id) {
        return of(ONE, obligation)
                .param("submission", id.value())
                .query(this::submission)
                .optional();
    }

    /** A draft as it begins: with what was filed last, else blank. Not kept yet. */
    Draft begun(Obligation obligation, Clock clock) {
        var current = obligation.current();
        var last = current == null ? null : one(obligation, current).orElse(null);
        return new Draft(
                obligation.id(),
                SubmissionId.next(clock),
                last == null
                        ? new Answers(obligation.owes().name(), Map.of(), List.of())
                        : last.answers(),
                last == null ? Map.of() : last.reasons(),
                null,
                clock.instant(),
                0,
                Hands.NONE.fitted(last == null ? 0 : last.answers().rows().size()));
    }

    /** Every version of an obligation, the first first. */
    List<Submission> versions(Obligation obligation) {
        return of(VERSIONS, obligation).query(this::submission).list();
    }

    private JdbcClient.StatementSpec of(String sql, Obligation obligation) {
        return db.sql(sql)
                .param("campaign", obligation.campaign().value())
                .param("id", obligation.id().value());
    }

    /** Of each sender the version that speaks for it now, as its receiver reads it. */
    List<Submission> received(CampaignId campaign, UnitId receiver, Scope scope) {
        return db.sql(RECEIVED)
                .param("campaign", campaign.value())
                .param("receiver", receiver.value())
                .param("scope", scope.path())
                .query(this::submission)
                .list();
    }

    /** The same of some obligations, in no order. */
    List<Submission> received(List<Obligation> some, UnitId receiver, Scope scope) {
        return some.isEmpty()
                ? List.of()
                : db.sql(OF_THESE)
                        .param(
                                "campaigns",
                                DutyId.campaigns(some.stream().map(Obligation::duty).toList()))
                        .param(
                                "ids",
                                some.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                        .param("receiver", receiver.value())
                        .param("scope", scope.path())
                        .query(this::submission)
                        .list();
    }

    /** What was accepted of a unit in an earlier year, and in which. */
    record Before(int year, Submission submission) {}

    /** What was accepted last, in an earlier year, of the same unit under a form of that name. */
    Optional<Before> before(Obligation obligation, String form) {
        return db.sql(BEFORE)
                .param("campaign", obligation.campaign().value())
                .param("unit", obligation.owes().id().value())
                .param("form", form)
                .query((row, number) -> new Before(row.getInt("year"), submission(row, number)))
                .optional();
    }

    Submission submission(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var kept = sealed.open(row, SealedFiling.submission(id));
        var form = row.getString("form_id");
        return new Submission(
                new SubmissionId(id),
                new ObligationId(row.getObject("obligation_id", UUID.class)),
                row.getInt("version"),
                Submission.Nature.valueOf(row.getString("nature")),
                form == null ? null : new FormId(form, row.getString("form_version")),
                kept.answers(),
                kept.reasons(),
                row.getString("note"),
                row.getString("filed_name"),
                new UnitId(row.getObject("filed_unit", UUID.class)),
                row.getTimestamp("filed_at").toInstant(),
                DraftSql.source(row),
                Json.read(row.getString("hands"), Writers.class));
    }

    /** So that JSON knows what its values are. */
    private static final class Writers extends LinkedHashMap<String, Submission.Writer> {
        private static final long serialVersionUID = 1;
    }
}
