package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.filing.cofiling.Giving;
import cn.kehui.filing.cofiling.Lending;
import cn.kehui.filing.cofiling.Lendings;
import cn.kehui.filing.cofiling.Lent;
import cn.kehui.filing.submission.cofiled.Cofiled;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.UnitId;
import cn.kehui.sheet.form.Form;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A table that several units write: rows of it given to others, and written by them. */
@Service
public class CofiledDrafts {
    /** What is given where a row shall be added for it. */
    public static final String NEW_ROW = "row+";

    private final Lendings lendings;
    private final DraftSql sql;
    private final SubmissionSql submissions;
    private final FilingCheck check;
    private final DraftNews news;
    private final CofiledRows rows;

    CofiledDrafts(
            Lendings lendings,
            SubmissionSql.Filing sql,
            FilingCheck check,
            DraftNews news,
            CofiledRows rows) {
        this.lendings = lendings;
        this.sql = sql.drafts();
        this.submissions = sql.submissions();
        this.check = check;
        this.news = news;
        this.rows = rows;
    }

    /**
     * Keeps what was typed, and gives rows to a unit.
     *
     * @param asked with the keys of rows, or {@link #NEW_ROW}
     * @throws NotFound if the actor does not file for the unit that owes the table
     */
    @Transactional
    public Giving give(Actor actor, ObligationId id, Asked asked) {
        return rows.give(actor, id, asked);
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
        return entered(actor, id, entered, _ -> {});
    }

    private Cofiled entered(
            Actor actor, ObligationId id, Draft.Entered entered, Consumer<Cofiled.Table> then) {
        return switch (lendings.hold(actor, id)) {
            case Lending.Over over -> new Cofiled.Over(over);
            case Lending.Open(var lent) -> {
                var table = entered(lent, entered);
                then.accept(table);
                yield table;
            }
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
     * The same; then a row more for the actor's unit, where it was given one: pressed twice in a
     * page, once.
     */
    @Transactional
    public Cofiled add(Actor actor, ObligationId id, Draft.Entered entered) {
        return entered(
                actor,
                id,
                entered,
                table -> rows.add(table.lent(), there(table.lent()).draft(), entered));
    }

    /**
     * The same; then without a row that the actor's unit had added itself and left blank.
     *
     * @param row as the page that was entered calls it, from 0
     */
    @Transactional
    public Cofiled leave(Actor actor, ObligationId id, Draft.Entered entered, int row) {
        return entered(
                actor,
                id,
                entered,
                table -> {
                    var keys = CofiledRules.rows(entered, table.draft());
                    if (row < keys.size()) {
                        rows.leave(table.lent(), there(table.lent()).draft(), keys.get(row));
                    }
                });
    }

    /**
     * The same; then its unit says that its rows are filled in, where nothing is left to be done in
     * them; {@code done} false: that they are not, after all.
     */
    @Transactional
    public Cofiled done(Actor actor, ObligationId id, Draft.Entered entered, boolean done) {
        return entered(
                actor,
                id,
                entered,
                table -> {
                    if (!done || table.open().isEmpty()) {
                        lendings.done(table.lent(), done);
                    }
                });
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
        var measure = check.measure(lent.obligation(), there);
        return CofiledRules.table(lent, form(lent.obligation()), measure, draft);
    }

    private Form form(Obligation obligation) {
        var form = check.form(obligation);
        if (form == null) {
            throw new NotFound(obligation.id() + " asks for no form");
        }
        return form;
    }
}
