package cn.kehui.filing.submission.sealed;

import cn.kehui.filing.submission.hand.Hands;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.cipher.Reseal;
import cn.kehui.ground.cipher.SealedRows;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.SealedAnswers.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts, versions and their figures: what an older version kept in the clear, and the rest. */
@Component
class FilingReseal implements Reseal {
    private static final String DRAFTS_OF =
            "select distinct campaign_id from draft where sealed <> :prefix order by 1";
    private static final String SUBMISSIONS_OF =
            "select distinct campaign_id from submission where sealed <> :prefix order by 1";
    private static final String DRAFTS =
            """
            select d.campaign_id, d.obligation_id as id, d.answers, d.reasons, d.hands, t.form_id, t.form_version
              from draft d
              join obligation o on o.campaign_id = d.campaign_id and o.id = d.obligation_id
              join duty t on t.id = o.duty_id
             where d.campaign_id = :campaign and d.sealed <> :prefix
             order by d.obligation_id limit :most for update of d skip locked
            """;
    private static final String DRAFT =
            """
            update draft set answers = :answers::jsonb, reasons = :reasons::jsonb, hands = :hands::jsonb, sealed = :sealed
             where campaign_id = :campaign and obligation_id = :id
            """;
    private static final String SUBMISSIONS =
            """
            select campaign_id, id, answers, reasons, '{}' as hands, form_id, form_version
              from submission
             where campaign_id = :campaign and sealed <> :prefix
             order by id limit :most for update skip locked
            """;
    private static final String SUBMISSION =
            """
            update submission set answers = :answers::jsonb, reasons = :reasons::jsonb, sealed = :sealed
             where campaign_id = :campaign and id = :id
            """;
    private static final String FIGURES =
            "select field, words from figure where campaign_id = :campaign and submission_id = :id and words <> ''";
    private static final String FIGURE =
            "update figure set words = :words where campaign_id = :campaign and submission_id = :id and field = :field";

    private final JdbcClient db;
    private final SealedFiling sealed;
    private final SealedRows<Old> drafts;
    private final SealedRows<Old> submissions;

    FilingReseal(JdbcClient db, SealedFiling sealed) {
        this.db = db;
        this.sealed = sealed;
        this.drafts = new SealedRows<>(db, DRAFTS_OF, DRAFTS, this::draft);
        this.submissions = new SealedRows<>(db, SUBMISSIONS_OF, SUBMISSIONS, this::submission);
    }

    private record Old(String campaign, UUID id, Row row, SealedFiling.Kept clear, Hands hands) {}

    private record Words(String field, String words) {}

    @Override
    @Transactional
    public int reseal(int most) {
        int done = drafts.each(sealed.prefix(), most, (_, one) -> put(DRAFT, one));
        return done
                + submissions.each(
                        sealed.prefix(),
                        most - done,
                        (_, one) -> {
                            figures(one);
                            put(SUBMISSION, one);
                        });
    }

    private Old draft(ResultSet row, int number) throws SQLException {
        return old(row, SealedFiling.draft(id(row)));
    }

    private Old submission(ResultSet row, int number) throws SQLException {
        return old(row, SealedFiling.submission(id(row)));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private Old old(ResultSet row, String where) throws SQLException {
        var form = row.getString("form_id");
        return new Old(
                row.getString("campaign_id"),
                id(row),
                new Row(
                        form == null ? null : new FormId(form, row.getString("form_version")),
                        where),
                sealed.open(row, where),
                sealed.open(Json.read(row.getString("hands"), Hands.class), where));
    }

    private void put(String where, Old one) {
        var kept = sealed.seal(one.clear().answers(), one.clear().reasons(), one.row());
        of(where, one)
                .param("answers", Json.write(kept.answers()))
                .param("reasons", Json.write(kept.reasons()))
                .param("hands", Json.write(sealed.seal(one.hands(), one.row())))
                .param("sealed", kept.by())
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, Old one) {
        return db.sql(sql).param("campaign", one.campaign()).param("id", one.id());
    }

    private void figures(Old one) {
        for (var figure : of(FIGURES, one).query(Words.class).list()) {
            var clear = sealed.open(figure.words(), figure.field(), one.row().row());
            of(FIGURE, one)
                    .param("words", sealed.seal(clear, figure.field(), one.row()))
                    .param("field", figure.field())
                    .update();
        }
    }
}
