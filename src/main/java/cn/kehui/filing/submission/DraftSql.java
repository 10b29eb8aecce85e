package cn.kehui.filing.submission;

import cn.kehui.duty.campaign.EvidenceRule;
import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.cofiling.Cofiling;
import cn.kehui.filing.submission.hand.Hands;
import cn.kehui.filing.submission.sealed.SealedFiling;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.org.Scope;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.week.ledger.LedgerFigure;
import cn.kehui.week.ledger.LedgerFigures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code draft} table. */
// house: long because what drafts are judged by is one sentence
@Component
class DraftSql {
    private static final String ONE =
            "select * from draft where campaign_id = :campaign and obligation_id = :id";
    private static final String HELD = ONE + " for update";

    /**
     * With what they are judged by. Whoever writes to any of these holds the obligation; so does
     * who asks for one.
     */
    private static final String JUDGED =
            """
            select o.id as of, d.*,
                   (select jsonb_agg(jsonb_build_object(
                               'id', p.id, 'demand', p.demand, 'name', p.name, 'blob', jsonb_build_object('sha256', p.sha256),
                               'size', p.size, 'addedAt', p.added_at, 'state', '') order by p.added_at, p.id)
                      from paper p where p.campaign_id = :campaign and p.obligation_id = o.id and p.removed_at is null) as attached,
                   (select jsonb_agg(jsonb_build_object(
                               'id', p ->> 'id', 'title', p ->> 'title', 'kind', upper(p ->> 'kind'),
                               'least', coalesce((p ->> 'least')::int, 1), 'most', (p ->> 'most')::int,
                               'clause', p ->> 'clause') order by paper.place)
                      from duty
                      join jsonb_array_elements(duty.definition -> 'papers') with ordinality as paper (p, place) on true
                     where duty.id = o.duty_id) as demands,
                   (select c.definition -> 'evidence' from campaign c where c.id = :campaign) as evidence,
                   (select jsonb_agg(jsonb_build_object(
                               'id', c.id, 'part', c.part, 'unit', c.unit_id, 'name', u.name, 'done', c.done_at is not null) order by c.given_at, c.id)
                      from cofiling c
                      join unit u on u.id = c.unit_id
                     where c.campaign_id = :campaign and c.obligation_id = o.id and c.ended_at is null) as given,
                   ({last}) as last,
                   case when :sums then ({held}) end as held
              from obligation o
              left join draft d on d.campaign_id = o.campaign_id and d.obligation_id = o.id
             where o.campaign_id = :campaign and o.id = any(:ids)
            """
                    .replace("{last}", LastYearSql.LAST.replace(":unit", "o.unit_id"))
                    .replace(
                            "{held}",
                            LedgerFigures.of("(select w.path from unit w where w.id = o.unit_id)"));

    private static final String PUT =
            """
            insert into draft (campaign_id, obligation_id, submission_id, answers, reasons, sealed, source, source_name, edited_by, edited_at, hands)
            values (:campaign, :id, :submission, :answers::jsonb, :reasons::jsonb, :sealed, :source, :sourceName, :by, :now, :hands::jsonb)
            on conflict (campaign_id, obligation_id) do update
               set submission_id = excluded.submission_id, answers = excluded.answers, reasons = excluded.reasons,
                   sealed = excluded.sealed, source = excluded.source, source_name = excluded.source_name,
                   edited_by = excluded.edited_by, edited_at = excluded.edited_at, hands = excluded.hands, version = draft.version + 1
            """;

    private final JdbcClient db;
    private final SealedFiling sealed;
    private final Forms forms;

    DraftSql(JdbcClient db, SealedFiling sealed, Forms forms) {
        this.forms = forms;
        this.db = db;
        this.sealed = sealed;
    }

    Optional<Draft> one(Obligation obligation) {
        return of(ONE, obligation).query(this::draft).optional();
    }

    /** The draft, held until the transaction ends: two people's savings come one after another. */
    Optional<Draft> held(Obligation obligation) {
        return of(HELD, obligation).query(this::draft).optional();
    }

    /**
     * A draft with what it is judged by.
     *
     * @param draft null: nothing is written yet
     * @param evidence what the campaign asks of pictures
     * @param last what was accepted the year before; null: there was no such campaign
     * @param given what other units were given of it
     * @param held what the activities of the unit add up to, where the form asks for such sums
     */
    record Judged(
            @Nullable Draft draft,
            List<PaperDemand> demands,
            List<Attachment> attached,
            List<EvidenceRule> evidence,
            LastYearSql.@Nullable Kept last,
            List<Cofiling.Assigned> given,
            Map<FactName, LedgerFigure> held) {

        /** What is not filled in yet, and is not to be filed anyway. */
        List<Cofiling.Assigned> undone(Draft.Entered entered) {
            return given.stream()
                    .filter(one -> !one.done() && !entered.anyway().contains(one.id().toString()))
                    .toList();
        }

        /** What another hand changed since the page was shown, attachments with it. */
        List<Filing.Change> changes(Meanwhile.Laid laid, Draft.Entered entered) {
            return AttachmentRules.changes(laid.changes(), entered.shown(), attached);
        }
    }

    /** To be asked by who holds the obligation: nobody writes to any of it meanwhile. */
    Judged judged(Obligation obligation, Scope scope) {
        return Objects.requireNonNull(
                judged(List.of(obligation), scope).get(obligation.id()), "it is held");
    }

    /** The same of many that ask for one form. */
    Map<ObligationId, Judged> judged(List<Obligation> all, Scope scope) {
        var found = new HashMap<ObligationId, Judged>();
        if (all.isEmpty()) {
            return found;
        }
        var first = all.getFirst();
        var form = first.form();
        db.sql(JUDGED)
                .param("campaign", first.campaign().value())
                .param("ids", all.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .param("form", form == null ? "" : form.name())
                .param("scope", scope.path())
                .param("sums", sums(form))
                .query(
                        (RowCallbackHandler)
                                row ->
                                        found.put(
                                                new ObligationId(row.getObject("of", UUID.class)),
                                                judged(row, 0)));
        return found;
    }

    private boolean sums(@Nullable FormId form) {
        return form != null
                && forms.find(form).filter(one -> one.shape() == Form.Shape.STATISTICS).isPresent();
    }

    private Judged judged(ResultSet row, int number) throws SQLException {
        return new Judged(
                row.getString("obligation_id") == null ? null : draft(row, number),
                list(row.getString("demands"), PaperDemand[].class),
                list(row.getString("attached"), Attachment[].class),
                EvidenceRule.kept(list(row.getString("evidence"), Object[].class)),
                last(row.getString("last")),
                list(row.getString("given"), Cofiling.Assigned[].class),
                LedgerFigures.read(row.getString("held")));
    }

    private JdbcClient.StatementSpec of(String sql, Obligation obligation) {
        return db.sql(sql)
                .param("campaign", obligation.campaign().value())
                .param("id", obligation.id().value());
    }

    private static LastYearSql.@Nullable Kept last(@Nullable String json) {
        return json == null ? null : LastYearSql.kept(json);
    }

    private static <T> List<T> list(@Nullable String json, Class<T[]> kind) {
        return json == null ? List.of() : List.of(Json.read(json, kind));
    }

    void put(Draft draft, Obligation obligation, UUID by) {
        var source = draft.source();
        var row = SealedFiling.draft(draft, obligation.form());
        var kept = sealed.seal(draft.answers(), draft.reasons(), row);
        of(PUT, obligation)
                .param("submission", draft.submission().value())
                .param("answers", Json.write(kept.answers()))
                .param("reasons", Json.write(kept.reasons()))
                .param("sealed", kept.by())
                .param("source", source == null ? null : source.sha256())
                .param("sourceName", source == null ? null : source.name())
                .param("by", by)
                .param("now", Timestamp.from(draft.editedAt()))
                .param("hands", Json.write(sealed.seal(draft.hands(), row)))
                .update();
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        var id = row.getObject("obligation_id", UUID.class);
        var kept = sealed.open(row, SealedFiling.draft(id));
        var hands = Json.read(row.getString("hands"), Hands.class);
        return new Draft(
                new ObligationId(id),
                new SubmissionId(row.getObject("submission_id", UUID.class)),
                kept.answers(),
                kept.reasons(),
                source(row),
                row.getTimestamp("edited_at").toInstant(),
                row.getLong("version"),
                sealed.open(hands, SealedFiling.draft(id)).fitted(kept.answers().rows().size()));
    }

    static Draft.@Nullable Source source(ResultSet row) throws SQLException {
        var sha256 = row.getString("source");
        return sha256 == null ? null : new Draft.Source(sha256, row.getString("source_name"));
    }
}
