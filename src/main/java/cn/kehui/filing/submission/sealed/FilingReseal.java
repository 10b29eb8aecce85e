package cn.kehui.filing.submission.sealed;

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
    private static final String DRAFTS =
            """
            select d.obligation_id as id, d.answers, d.reasons, t.form_id, t.form_version
              from draft d
              join obligation o on o.id = d.obligation_id
              join duty t on t.id = o.duty_id
             where d.sealed <> :prefix
             order by d.obligation_id limit :most for update of d skip locked
            """;
    private static final String DRAFT =
            "update draft set answers = :answers::jsonb, reasons = :reasons::jsonb, sealed = :sealed where obligation_id = :id";
    private static final String SUBMISSIONS =
            """
            select id, answers, reasons, form_id, form_version from submission where sealed <> :prefix
             order by id limit :most for update skip locked
            """;
    private static final String SUBMISSION =
            "update submission set answers = :answers::jsonb, reasons = :reasons::jsonb, sealed = :sealed where id = :id";
    private static final String FIGURES =
            "select field, words from figure where submission_id = :id and words <> ''";
    private static final String FIGURE =
            "update figure set words = :words where submission_id = :id and field = :field";

    private final JdbcClient db;
    private final SealedFiling sealed;

    FilingReseal(JdbcClient db, SealedFiling sealed) {
        this.db = db;
        this.sealed = sealed;
    }

    private record Old(UUID id, Row row, SealedFiling.Kept clear) {}

    private record Words(String field, String words) {}

    @Override
    @Transactional
    public int reseal(int most) {
        var drafts = old(DRAFTS, most);
        drafts.forEach(one -> put(DRAFT, one));
        var submissions = old(SUBMISSIONS, most - drafts.size());
        for (var one : submissions) {
            figures(one);
            put(SUBMISSION, one);
        }
        return drafts.size() + submissions.size();
    }

    private List<Old> old(String which, int most) {
        return db.sql(which)
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
                id,
                new Row(
                        form == null ? null : new FormId(form, row.getString("form_version")),
                        where),
                sealed.open(row, where));
    }

    private void put(String where, Old one) {
        var kept = sealed.seal(one.clear().answers(), one.clear().reasons(), one.row());
        db.sql(where)
                .param("answers", Json.write(kept.answers()))
                .param("reasons", Json.write(kept.reasons()))
                .param("sealed", kept.by())
                .param("id", one.id())
                .update();
    }

    private void figures(Old one) {
        for (var figure : db.sql(FIGURES).param("id", one.id()).query(Words.class).list()) {
            var clear = sealed.open(figure.words(), figure.field(), one.row().row());
            db.sql(FIGURE)
                    .param("words", sealed.seal(clear, figure.field(), one.row()))
                    .param("id", one.id())
                    .param("field", figure.field())
                    .update();
        }
    }
}
