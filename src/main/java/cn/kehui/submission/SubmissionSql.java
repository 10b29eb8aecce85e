package cn.kehui.submission;

import cn.kehui.base.Json;
import cn.kehui.form.Answers;
import cn.kehui.form.FormId;
import cn.kehui.obligation.ObligationId;
import cn.kehui.obligation.SubmissionId;
import cn.kehui.org.Scope;
import cn.kehui.org.UnitId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code submission} and {@code figure} tables: only ever added to. */
@Component
class SubmissionSql {
    private static final String ONE = "select * from submission where id = :id";
    private static final String VERSIONS =
            "select * from submission where obligation_id = :id order by version";
    private static final String BEFORE =
            """
            select s.* from submission s join obligation o on o.accepted_id = s.id
             where o.unit_id = :unit and o.id <> :id and s.form_id = :form and s.nature = 'ANSWERS'
             order by s.filed_at desc limit 1
            """;
    private static final String FED =
            """
            select f.field, sum(f.quantity) as quantity
              from obligation mine
              join duty d on d.parent_id = mine.duty_id
              join obligation o on o.duty_id = d.id and o.receiver_id = mine.unit_id
              join unit u on u.id = o.receiver_id
              join figure f on f.submission_id = o.accepted_id and f.grade = 'NUMBER'
             where mine.id = :id and starts_with(u.path, :scope)
             group by f.field
            """;
    private static final String FEEDING =
            """
            select count(o.accepted_id) as accepted, count(*) as owed
              from obligation mine
              join duty d on d.parent_id = mine.duty_id
              join obligation o on o.duty_id = d.id and o.receiver_id = mine.unit_id
              join unit u on u.id = o.receiver_id
             where mine.id = :id and starts_with(u.path, :scope)
            """;
    private static final String INSERT =
            """
            insert into submission (id, obligation_id, version, nature, form_id, form_version, answers, reasons, note,
                                    filed_by, filed_name, filed_unit, filed_at, source, source_name)
            values (:id, :obligation, (select count(*) + 1 from submission where obligation_id = :obligation), :nature,
                    :form, :formVersion, :answers::jsonb, :reasons::jsonb, :note,
                    :by, :name, :unit, :at, :source, :sourceName)
            """;
    private static final String FREEZE =
            """
            insert into submission_paper (submission_id, paper_id)
            select :submission, id from paper where obligation_id = :of and removed_at is null
            """;
    private static final String FIGURE =
            """
            insert into figure (submission_id, field, grade, quantity, words)
            values (:submission, :field, :grade, :quantity, :words)
            """;

    private final JdbcClient db;

    SubmissionSql(JdbcClient db) {
        this.db = db;
    }

    Optional<Submission> one(SubmissionId id) {
        return db.sql(ONE).param("id", id.value()).query(SubmissionSql::submission).optional();
    }

    /** Every version of an obligation, the first first. */
    List<Submission> versions(ObligationId id) {
        return db.sql(VERSIONS).param("id", id.value()).query(SubmissionSql::submission).list();
    }

    /** What was accepted last of a unit under a form of that name, for another duty. */
    Optional<Submission> before(ObligationId id, UnitId unit, String form) {
        return db.sql(BEFORE)
                .param("id", id.value())
                .param("unit", unit.value())
                .param("form", form)
                .query(SubmissionSql::submission)
                .optional();
    }

    /**
     * What was accepted below for the duties that feed this one, added up: counts as they are,
     * money in yuan.
     */
    Map<String, BigDecimal> fed(ObligationId id, Scope scope) {
        var sums = new HashMap<String, BigDecimal>();
        db.sql(FED)
                .param("id", id.value())
                .param("scope", scope.path())
                .query(
                        row -> {
                            sums.put(row.getString("field"), row.getBigDecimal("quantity"));
                        });
        return sums;
    }

    /** Of how many units that is, of how many that owe it. */
    record Feeding(int accepted, int owed) {}

    Feeding feeding(ObligationId id, Scope scope) {
        return db.sql(FEEDING)
                .param("id", id.value())
                .param("scope", scope.path())
                .query(Feeding.class)
                .single();
    }

    /** Keeps a version; its number follows from those before, under the obligation's lock. */
    void insert(Submission submission, UUID by) {
        var form = submission.form();
        var source = submission.source();
        db.sql(INSERT)
                .param("id", submission.id().value())
                .param("obligation", submission.obligation().value())
                .param("nature", submission.nature().name())
                .param("form", form == null ? null : form.name())
                .param("formVersion", form == null ? null : form.version())
                .param("answers", Json.write(submission.answers()))
                .param("reasons", Json.write(submission.reasons()))
                .param("note", submission.note())
                .param("by", by)
                .param("name", submission.filedBy())
                .param("unit", submission.filedFrom().value())
                .param("at", Timestamp.from(submission.filedAt()))
                .param("source", source == null ? null : source.sha256())
                .param("sourceName", source == null ? null : source.name())
                .update();
    }

    void insert(SubmissionId id, List<Figures.Figure> figures) {
        for (var figure : figures) {
            db.sql(FIGURE)
                    .param("submission", id.value())
                    .param("field", figure.field())
                    .param("grade", figure.grade().name())
                    .param("quantity", figure.quantity())
                    .param("words", figure.words())
                    .update();
        }
    }

    /** The attachments that are there now go with this version for good. */
    void freeze(Submission submission) {
        db.sql(FREEZE)
                .param("submission", submission.id().value())
                .param("of", submission.obligation().value())
                .update();
    }

    static Submission submission(ResultSet row, int number) throws SQLException {
        var form = row.getString("form_id");
        return new Submission(
                new SubmissionId(row.getObject("id", UUID.class)),
                new ObligationId(row.getObject("obligation_id", UUID.class)),
                row.getInt("version"),
                Submission.Nature.valueOf(row.getString("nature")),
                form == null ? null : new FormId(form, row.getString("form_version")),
                Json.read(row.getString("answers"), Answers.class),
                DraftSql.reasons(row.getString("reasons")),
                row.getString("note"),
                row.getString("filed_name"),
                new UnitId(row.getObject("filed_unit", UUID.class)),
                row.getTimestamp("filed_at").toInstant(),
                DraftSql.source(row));
    }
}
