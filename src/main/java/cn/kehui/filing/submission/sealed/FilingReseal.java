package cn.kehui.filing.submission.sealed;

import cn.kehui.filing.submission.hand.Hands;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.cipher.Reseal;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.SealedAnswers.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts, versions and their figures: what an older version kept in the clear, and the rest. */
@Component
class FilingReseal implements Reseal {
    /** Rows are held within one campaign: first it is asked which have some. */
    private static final String CAMPAIGNS =
            """
            select campaign_id from draft where sealed <> :prefix
            union
            select campaign_id from submission where sealed <> :prefix
            order by 1
            """;

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

    FilingReseal(JdbcClient db, SealedFiling sealed) {
        this.db = db;
        this.sealed = sealed;
    }

    private record Old(String campaign, UUID id, Row row, SealedFiling.Kept clear, Hands hands) {}

    private record Words(String field, String words) {}

    @Override
    @Transactional
    public int reseal(int most) {
        int done = 0;
        for (var campaign : campaigns()) {
            done += reseal(campaign, most - done);
        }
        return done;
    }

    private List<String> campaigns() {
        return db.sql(CAMPAIGNS).param("prefix", sealed.prefix()).query(String.class).list();
    }

    private int reseal(String campaign, int most) {
        var drafts = old(DRAFTS, campaign, most);
        drafts.forEach(one -> put(DRAFT, one));
        var submissions = old(SUBMISSIONS, campaign, most - drafts.size());
        for (var one : submissions) {
            figures(one);
            put(SUBMISSION, one);
        }
        return drafts.size() + submissions.size();
    }

    private List<Old> old(String which, String campaign, int most) {
        return db.sql(which)
                .param("campaign", campaign)
                .param("prefix", sealed.prefix())
                .param("most", most)
                .query((row, _) -> old(row, which.equals(DRAFTS)))
                .list();
    }

    private Old old(ResultSet row, boolean draft) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var form = row.getString("form_id");
        var where = draft ? SealedFiling.draft(id) : SealedFiling.submission(id);
        return new Old(
                row.getString("campaign_id"),
                id,
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
