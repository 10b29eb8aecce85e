package cn.kehui.filing.submission;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.submission.sealed.SealedFiling;
import cn.kehui.ground.base.Json;
import cn.kehui.sheet.form.SealedAnswers;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds a version with its figures and attachments: one sentence, for good. */
@Component
class FilingSql {
    /**
     * A version with its figures and the attachments that are there now, for good; and its draft,
     * which goes on under the next id.
     */
    private static final String FILE =
            """
            with filed as (
                insert into submission (campaign_id, id, obligation_id, version, nature, form_id, form_version, answers, reasons, sealed, note,
                                        filed_by, filed_name, filed_unit, filed_at, source, source_name, hands)
                select :campaign, :id, :obligation, coalesce(max(before.version), 0) + 1, :nature, :form, :formVersion, :answers::jsonb, :reasons::jsonb,
                       :sealed, :note, :by, :name, :unit, :at, :source, :sourceName, :hands::jsonb
                  from submission before where before.campaign_id = :campaign and before.obligation_id = :obligation
            ), frozen as (
                insert into submission_paper (campaign_id, submission_id, paper_id)
                select p.campaign_id, :id, p.id
                  from paper p
                 where p.campaign_id = :campaign and p.obligation_id = :obligation and p.removed_at is null and :nature = 'ANSWERS'
            ), figures as (
                insert into figure (campaign_id, submission_id, field, grade, quantity, words)
                select :campaign, :id, f.field, f.grade, f.quantity, f.words
                  from unnest(:fields::text[], :grades::text[], :quantities::bigint[], :words::text[])
                       as f (field, grade, quantity, words)
            )
            update draft
               set submission_id = :next, answers = coalesce(:draftAnswers::jsonb, answers),
                   reasons = coalesce(:draftReasons::jsonb, reasons), sealed = coalesce(:draftSealed, sealed),
                   hands = coalesce(:draftHands::jsonb, hands),
                   edited_by = coalesce(:draftBy, edited_by), edited_at = coalesce(:draftAt, edited_at),
                   version = version + 1
             where campaign_id = :campaign and obligation_id = :obligation
            """;

    private final JdbcClient db;
    private final SealedFiling sealed;

    FilingSql(JdbcClient db, SealedFiling sealed) {
        this.db = db;
        this.sealed = sealed;
    }

    /**
     * A version to be kept.
     *
     * @param draft as it shall stand afterwards; null: as it is
     * @param next the id under which what is filed next goes
     */
    record Kept(
            Submission submission,
            List<Figures.Figure> figures,
            @Nullable Draft draft,
            SubmissionId next) {}

    /** Keeps a version; its number follows from those before, under the obligation's lock. */
    void file(CampaignId campaign, Kept kept, UUID by) {
        var submission = kept.submission();
        var form = submission.form();
        var source = submission.source();
        var row = SealedFiling.submission(submission);
        var answers = sealed.seal(submission.answers(), submission.reasons(), row);
        var said =
                db.sql(FILE)
                        .param("campaign", campaign.value())
                        .param("id", submission.id().value())
                        .param("obligation", submission.obligation().value())
                        .param("nature", submission.nature().name())
                        .param("form", form == null ? null : form.name())
                        .param("formVersion", form == null ? null : form.version())
                        .param("answers", Json.write(answers.answers()))
                        .param("reasons", Json.write(answers.reasons()))
                        .param("sealed", answers.by())
                        .param("note", submission.note())
                        .param("by", by)
                        .param("name", submission.filedBy())
                        .param("unit", submission.filedFrom().value())
                        .param("at", Timestamp.from(submission.filedAt()))
                        .param("source", source == null ? null : source.sha256())
                        .param("sourceName", source == null ? null : source.name())
                        .param("hands", Json.write(submission.others()))
                        .param("next", kept.next().value());
        drafted(figured(said, kept.figures(), row), kept, by).update();
    }

    private JdbcClient.StatementSpec figured(
            JdbcClient.StatementSpec said, List<Figures.Figure> all, SealedAnswers.Row row) {
        return said.param("fields", words(all, Figures.Figure::field))
                .param("grades", words(all, figure -> figure.grade().name()))
                .param(
                        "quantities",
                        all.stream().map(Figures.Figure::quantity).toArray(Long[]::new))
                .param("words", words(all, one -> sealed.seal(one.words(), one.field(), row)));
    }

    private static String[] words(List<Figures.Figure> all, Function<Figures.Figure, String> of) {
        return all.stream().map(of).toArray(String[]::new);
    }

    private JdbcClient.StatementSpec drafted(JdbcClient.StatementSpec said, Kept filed, UUID by) {
        var draft = filed.draft();
        var row = draft == null ? null : SealedFiling.draft(draft, filed.submission().form());
        var kept = row == null ? null : sealed.seal(draft.answers(), draft.reasons(), row);
        return said.param("draftAnswers", kept == null ? null : Json.write(kept.answers()))
                .param("draftReasons", kept == null ? null : Json.write(kept.reasons()))
                .param("draftSealed", kept == null ? null : kept.by())
                .param(
                        "draftHands",
                        row == null ? null : Json.write(sealed.seal(draft.hands(), row)))
                .param("draftBy", draft == null ? null : by, Types.OTHER)
                .param("draftAt", draft == null ? null : Timestamp.from(draft.editedAt()));
    }
}
