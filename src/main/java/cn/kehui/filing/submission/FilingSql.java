package cn.kehui.filing.submission;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.submission.sealed.SealedFiling;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds versions with their figures and attachments: one sentence, for good. */
// house: long because a version, its figures and its draft are one sentence
@Component
class FilingSql {
    /**
     * Versions with their figures and the attachments that are there now, for good; and their
     * drafts, which go on under the next ids.
     */
    private static final String FILE =
            """
            with these as materialized (
                select *
                  from unnest(:ids::uuid[], :obligations::uuid[], :natures::text[], :forms::text[], :formVersions::text[], :answers::text[],
                              :reasons::text[], :seals::text[], :notes::text[], :ats::timestamptz[], :sources::text[], :sourceNames::text[],
                              :hands::text[])
                       as t (id, obligation, nature, form, form_version, answers, reasons, sealed, note, at, source, source_name, hands)
            ), filed as (
                insert into submission (campaign_id, id, obligation_id, version, nature, form_id, form_version, answers, reasons, sealed, note,
                                        filed_by, filed_name, filed_unit, filed_at, source, source_name, hands)
                select :campaign, t.id, t.obligation, b.last + 1, t.nature, t.form, t.form_version, t.answers::jsonb, t.reasons::jsonb,
                       t.sealed, t.note, :by, :name, :unit, t.at, t.source, t.source_name, t.hands::jsonb
                  from these t
                 cross join lateral (select coalesce(max(before.version), 0) as last from submission before
                                      where before.campaign_id = :campaign and before.obligation_id = t.obligation) b
            ), frozen as (
                insert into submission_paper (campaign_id, submission_id, paper_id)
                select p.campaign_id, t.id, p.id
                  from these t
                  join paper p on p.campaign_id = :campaign and p.obligation_id = t.obligation
                 where p.removed_at is null and t.nature = 'ANSWERS'
            ), figures as (
                insert into figure (campaign_id, submission_id, field, grade, quantity, words)
                select :campaign, f.submission, f.field, f.grade, f.quantity, f.words
                  from unnest(:figured::uuid[], :fields::text[], :grades::text[], :quantities::bigint[], :words::text[])
                       as f (submission, field, grade, quantity, words)
            )
            update draft d
               set submission_id = n.next, answers = coalesce(n.answers::jsonb, d.answers),
                   reasons = coalesce(n.reasons::jsonb, d.reasons), sealed = coalesce(n.sealed, d.sealed),
                   hands = coalesce(n.hands::jsonb, d.hands),
                   edited_by = case when n.at is null then d.edited_by else :by end, edited_at = coalesce(n.at, d.edited_at),
                   version = d.version + 1
              from unnest(:obligations::uuid[], :nexts::uuid[], :draftAnswers::text[], :draftReasons::text[], :draftSeals::text[],
                          :draftHands::text[], :draftAts::timestamptz[])
                   as n (obligation, next, answers, reasons, sealed, hands, at)
             where d.campaign_id = :campaign and d.obligation_id = n.obligation
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

    /** Who files, in which campaign. */
    record By(CampaignId campaign, Actor actor) {}

    /** A version as it lies in its row, and its draft; null: that stays as it is. */
    private record Laid(
            Kept kept,
            SealedFiling.Kept answers,
            SealedFiling.@Nullable Kept draft,
            @Nullable String draftHands) {}

    /** A figure as it lies in its row. */
    private record Row(UUID submission, Figures.Figure figure, String words) {}

    /**
     * Keeps versions of what one person files; the number of each follows from those before, under
     * its obligation's lock.
     */
    void file(By by, List<Kept> all) {
        var laid = all.stream().map(this::laid).toList();
        var said =
                db.sql(FILE)
                        .param("campaign", by.campaign().value())
                        .param("by", by.actor().id().value())
                        .param("name", by.actor().name())
                        .param("unit", by.actor().unitId().value());
        drafted(figured(answered(versions(said, all), laid), all), laid).update();
    }

    private Laid laid(Kept kept) {
        var submission = kept.submission();
        var answers =
                sealed.seal(
                        submission.answers(),
                        submission.reasons(),
                        SealedFiling.submission(submission));
        var draft = kept.draft();
        if (draft == null) {
            return new Laid(kept, answers, null, null);
        }
        var row = SealedFiling.draft(draft, submission.form());
        return new Laid(
                kept,
                answers,
                sealed.seal(draft.answers(), draft.reasons(), row),
                Json.write(sealed.seal(draft.hands(), row)));
    }

    private static JdbcClient.StatementSpec versions(
            JdbcClient.StatementSpec said, List<Kept> all) {
        var filed = all.stream().map(Kept::submission).toList();
        return said.param("ids", each(filed, one -> one.id().value(), UUID[]::new))
                .param("obligations", each(filed, one -> one.obligation().value(), UUID[]::new))
                .param("natures", words(filed, one -> one.nature().name()))
                .param("forms", words(filed, FilingSql::form))
                .param("formVersions", words(filed, FilingSql::formVersion))
                .param("notes", words(filed, Submission::note))
                .param("ats", words(filed, one -> one.filedAt().toString()))
                .param("sources", words(filed, one -> source(one, Draft.Source::sha256)))
                .param("sourceNames", words(filed, one -> source(one, Draft.Source::name)))
                .param("hands", words(filed, one -> Json.write(one.others())))
                .param("nexts", each(all, one -> one.next().value(), UUID[]::new));
    }

    private static @Nullable String form(Submission submission) {
        var form = submission.form();
        return form == null ? null : form.name();
    }

    private static @Nullable String formVersion(Submission submission) {
        var form = submission.form();
        return form == null ? null : form.version();
    }

    private static @Nullable String source(
            Submission submission, Function<Draft.Source, String> of) {
        var source = submission.source();
        return source == null ? null : of.apply(source);
    }

    private static JdbcClient.StatementSpec answered(
            JdbcClient.StatementSpec said, List<Laid> laid) {
        return said.param("answers", words(laid, one -> Json.write(one.answers().answers())))
                .param("reasons", words(laid, one -> Json.write(one.answers().reasons())))
                .param("seals", words(laid, one -> one.answers().by()));
    }

    private JdbcClient.StatementSpec figured(JdbcClient.StatementSpec said, List<Kept> all) {
        var rows = new ArrayList<Row>();
        for (var kept : all) {
            var submission = kept.submission();
            var row = SealedFiling.submission(submission);
            for (var one : kept.figures()) {
                var words = sealed.seal(one.words(), one.field(), row);
                rows.add(new Row(submission.id().value(), one, words));
            }
        }
        return said.param("figured", each(rows, Row::submission, UUID[]::new))
                .param("fields", words(rows, one -> one.figure().field()))
                .param("grades", words(rows, one -> one.figure().grade().name()))
                .param("quantities", each(rows, one -> one.figure().quantity(), Long[]::new))
                .param("words", words(rows, Row::words));
    }

    private static JdbcClient.StatementSpec drafted(
            JdbcClient.StatementSpec said, List<Laid> laid) {
        return said.param(
                        "draftAnswers", words(laid, one -> draft(one, SealedFiling.Kept::answers)))
                .param("draftReasons", words(laid, one -> draft(one, SealedFiling.Kept::reasons)))
                .param(
                        "draftSeals",
                        words(laid, one -> one.draft() == null ? null : one.draft().by()))
                .param("draftHands", words(laid, Laid::draftHands))
                .param("draftAts", words(laid, FilingSql::editedAt));
    }

    private static @Nullable String draft(Laid laid, Function<SealedFiling.Kept, Object> of) {
        var draft = laid.draft();
        return draft == null ? null : Json.write(of.apply(draft));
    }

    private static @Nullable String editedAt(Laid laid) {
        var draft = laid.kept().draft();
        return draft == null ? null : draft.editedAt().toString();
    }

    private static <T> String[] words(List<T> all, Function<T, @Nullable String> of) {
        return each(all, of, String[]::new);
    }

    private static <T, V> V[] each(
            List<T> all, Function<T, @Nullable V> of, IntFunction<V[]> array) {
        return all.stream().map(of).toArray(array);
    }
}
