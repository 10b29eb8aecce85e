package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.filing.cofiling.Giving;
import cn.kehui.filing.cofiling.Lendings;
import cn.kehui.filing.cofiling.Lent;
import cn.kehui.filing.cofiling.RowGroup;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.sheet.form.Form;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of a table given to other units by who leads, and added by who was given one. */
@Component
class CofiledRows {
    private final Drafts drafts;
    private final DraftSql sql;
    private final FilingCheck check;
    private final DraftNews news;
    private final Lendings lendings;

    CofiledRows(
            Drafts drafts,
            SubmissionSql.Filing sql,
            FilingCheck check,
            DraftNews news,
            Lendings lendings) {
        this.lendings = lendings;
        this.drafts = drafts;
        this.sql = sql.drafts();
        this.check = check;
        this.news = news;
    }

    Giving give(Actor actor, ObligationId id, CofiledDrafts.Asked asked) {
        var obligation = drafts.filed(actor, id);
        if (!drafts.save(actor, id, asked.entered())) {
            return new Giving.Illegal(obligation.state());
        }
        var form = check.form(obligation);
        if (form == null) {
            throw new NotFound(id + " asks for no form");
        }
        boolean adds = asked.parts().contains(CofiledDrafts.NEW_ROW) && form.rows().isPresent();
        var gift = gift(form, drafts.open(actor, id), asked.parts(), asked);
        var refused = adds ? news.cofilings().refused(actor, id, gift) : null;
        if (!adds || refused != null) {
            return Objects.requireNonNullElseGet(
                    refused, () -> news.cofilings().give(actor, id, gift));
        }
        var before = drafts.open(actor, id);
        var draft = drafts.take(actor, id, Rows.given(asked.entered().shown(), asked.unit()));
        var keys = new HashSet<>(asked.parts());
        if (draft.answers().rows().size() > before.answers().rows().size()) {
            keys.add(last(form, draft).key());
        } else if (gift.parts().isEmpty()) {
            // the second press of one page: it was given by the first
            return new Giving.Given("");
        }
        return news.cofilings().give(actor, id, gift(form, draft, keys, asked));
    }

    private static Giving.Gift gift(
            Form form, Draft draft, Set<String> keys, CofiledDrafts.Asked asked) {
        var parts =
                RowGroup.of(form, draft.answers(), draft.hands().rows()).stream()
                        .filter(part -> keys.contains(part.key()))
                        .toList();
        return new Giving.Gift(asked.unit(), parts, asked.word().strip());
    }

    private static RowGroup last(Form form, Draft draft) {
        return RowGroup.of(form, draft.answers(), draft.hands().rows()).getLast();
    }

    /** A row more for the unit to which it is lent. */
    void add(Lent lent, @Nullable Draft draft, Draft.Entered entered) {
        var form = check.form(lent.obligation());
        if (draft == null || form == null || !lent.rows()) {
            return;
        }
        var hand = entered.hand(lent.by(), news.clock());
        var more = Rows.added(entered.shown()).apply(draft).after(draft, hand);
        if (more.answers().rows().size() > draft.answers().rows().size()) {
            sql.put(more, lent.obligation(), hand.by());
            lendings.more(lent, last(form, more));
        }
    }

    /** Without a row that the unit added itself, where nothing is written in it. */
    void leave(Lent lent, @Nullable Draft draft, String row) {
        int index = draft == null ? -1 : draft.hands().rows().indexOf(row);
        if (draft == null || index < 0 || Rows.written(draft.answers().rows().get(index))) {
            return;
        }
        if (lendings.less(lent, row)) {
            var hand = Draft.Entered.NOTHING.hand(lent.by(), news.clock());
            var kept = Rows.without(index).apply(draft).after(draft, hand);
            sql.put(kept, lent.obligation(), hand.by());
        }
    }
}
