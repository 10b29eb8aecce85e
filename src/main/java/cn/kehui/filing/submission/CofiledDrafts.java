package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.filing.cofiling.Giving;
import cn.kehui.filing.cofiling.Lending;
import cn.kehui.filing.cofiling.Lendings;
import cn.kehui.filing.cofiling.Lent;
import cn.kehui.filing.cofiling.RowGroup;
import cn.kehui.filing.submission.cofiled.Cofiled;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.UnitId;
import cn.kehui.sheet.form.Form;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A table that several units write: rows of it given to others, and written by them. */
@Service
public class CofiledDrafts {
    /** What is given where a row shall be added for it. */
    public static final String NEW_ROW = "row+";

    private final Lendings lendings;
    private final Drafts drafts;
    private final DraftSql sql;
    private final SubmissionSql submissions;
    private final FilingCheck check;
    private final DraftNews news;

    CofiledDrafts(
            Lendings lendings,
            Drafts drafts,
            SubmissionSql.Filing sql,
            FilingCheck check,
            DraftNews news) {
        this.lendings = lendings;
        this.drafts = drafts;
        this.sql = sql.drafts();
        this.submissions = sql.submissions();
        this.check = check;
        this.news = news;
    }

    /**
     * Keeps what was typed, and gives rows to a unit.
     *
     * @param parts their keys, or {@link #NEW_ROW}
     * @throws NotFound if the actor does not file for the unit that owes the table
     */
    @Transactional
    public Giving give(Actor actor, ObligationId id, Asked asked) {
        var obligation = drafts.filed(actor, id);
        if (!drafts.save(actor, id, asked.entered())) {
            return new Giving.Illegal(obligation.state());
        }
        var form = form(obligation);
        boolean adds = asked.parts().contains(NEW_ROW) && form.rows().isPresent();
        var gift = gift(form, drafts.open(actor, id), asked.parts(), asked);
        var refused = adds ? news.cofilings().refused(actor, id, gift) : null;
        if (!adds || refused != null) {
            return Objects.requireNonNullElseGet(
                    refused, () -> news.cofilings().give(actor, id, gift));
        }
        var draft = drafts.take(actor, id, Rows.added(null));
        var keys = new HashSet<>(asked.parts());
        keys.add(RowGroup.of(form, draft.answers(), draft.hands().rows()).getLast().key());
        return news.cofilings().give(actor, id, gift(form, draft, keys, asked));
    }

    private static Giving.Gift gift(Form form, Draft draft, Set<String> keys, Asked asked) {
        var parts =
                RowGroup.of(form, draft.answers(), draft.hands().rows()).stream()
                        .filter(part -> keys.contains(part.key()))
                        .toList();
        return new Giving.Gift(asked.unit(), parts, asked.word().strip());
    }

    /** What the lead asks for; {@code entered}: what was typed in the page with the press. */
    public record Asked(UnitId unit, Set<String> parts, String word, Draft.Entered entered) {}

    /**
     * The table as it is shown to a unit that was given rows of it.
     *
     * @throws NotFound if it never was, or the actor does not fill in for it
     */
    @Transactional
    public Cofiled open(Actor actor, ObligationId id) {
        return switch (lendings.hold(actor, id)) {
            case Lending.Over over -> new Cofiled.Over(over);
            case Lending.Open(var lent) -> {
                var there = there(lent);
                var table = table(lent, there, draft(lent.obligation(), there));
                var shown = table.draft();
                news.minors().shown(actor, shown.submission(), shown.answers(), table.form().id());
                yield table;
            }
        };
    }

    /** Keeps what was entered in rows that the actor's unit was given, and nothing else of it. */
    @Transactional
    public Cofiled enter(Actor actor, ObligationId id, Draft.Entered entered) {
        return switch (lendings.hold(actor, id)) {
            case Lending.Over over -> new Cofiled.Over(over);
            case Lending.Open(var lent) -> entered(lent, entered);
        };
    }

    /**
     * Keeps one answer.
     *
     * @throws NotFound if its place is in no row that the actor's unit was given
     */
    @Transactional
    public Cofiled keep(Actor actor, ObligationId id, String place, Draft.Entered one) {
        var after = enter(actor, id, one);
        if (after instanceof Cofiled.Table table
                && !table.lent()
                        .holds(table.form(), place, CofiledRules.rows(one, table.draft()))) {
            throw new NotFound(place);
        }
        return after;
    }

    /**
     * The same; then its unit says that its rows are filled in, where nothing is left to be done in
     * them; {@code done} false: that they are not, after all.
     */
    @Transactional
    public Cofiled done(Actor actor, ObligationId id, Draft.Entered entered, boolean done) {
        return switch (lendings.hold(actor, id)) {
            case Lending.Over over -> new Cofiled.Over(over);
            case Lending.Open(var lent) -> {
                var table = entered(lent, entered);
                if (!done || table.open().isEmpty()) {
                    news.cofilings().done(lent, done);
                }
                yield table;
            }
        };
    }

    private Cofiled.Table entered(Lent lent, Draft.Entered entered) {
        var obligation = lent.obligation();
        var there = there(lent);
        var measure = check.measure(obligation, there);
        var draft = draft(obligation, there);
        var own = CofiledRules.own(entered, draft, lent, form(obligation));
        var hand = own.hand(lent.by(), news.clock());
        var kept = measure.entered(draft, own, hand).draft().after(draft, hand);
        sql.put(kept, obligation, hand.by());
        return table(lent, there, kept);
    }

    /** What is read with it is read as the unit may that owes it; most of it is not shown. */
    private DraftSql.Judged there(Lent lent) {
        return sql.judged(lent.obligation(), lent.scope());
    }

    private Draft draft(Obligation obligation, DraftSql.Judged there) {
        return there.draft() == null ? submissions.begun(obligation, news.clock()) : there.draft();
    }

    private Cofiled.Table table(Lent lent, DraftSql.Judged there, Draft draft) {
        var obligation = lent.obligation();
        var form = form(obligation);
        var measure = check.measure(obligation, there);
        var rows = draft.hands().rows();
        var findings =
                measure.all(draft).stream()
                        .filter(finding -> lent.holds(form, finding.at(), rows))
                        .toList();
        var back = measure.sent().back();
        var remarks = back == null ? Map.<String, String>of() : back.step().remarks();
        return new Cofiled.Table(
                lent,
                form,
                CofiledRules.masked(draft, lent, form),
                findings,
                FilingRules.open(findings, draft.reasons()),
                measure.sent().last(),
                CofiledRules.within(remarks, place -> lent.holds(form, place, rows)));
    }

    private Form form(Obligation obligation) {
        var form = check.form(obligation);
        if (form == null) {
            throw new NotFound(obligation.id() + " asks for no form");
        }
        return form;
    }
}
