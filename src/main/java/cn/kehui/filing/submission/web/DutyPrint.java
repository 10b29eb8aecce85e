package cn.kehui.filing.submission.web;

import cn.kehui.duty.obligation.DueWords;
import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.filing.submission.web.FillPage.DutyPart;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Today;
import cn.kehui.sheet.form.Form;
import org.jspecify.annotations.Nullable;

/** Prints what is owed, at the head of its pages. */
final class DutyPrint {
    private final Obligation obligation;
    private final Today today;
    private final String missed;

    DutyPrint(Obligation obligation, Today today) {
        this(obligation, today, "");
    }

    /**
     * @param missed the unit whose accepted total does not have it in it; empty: there is none
     */
    DutyPrint(Obligation obligation, Today today, String missed) {
        this.obligation = obligation;
        this.today = today;
        this.missed = missed;
    }

    DutyPart part(Actor actor, @Nullable Form form, DutyPart.@Nullable Returned returned) {
        var due = obligation.deadline();
        var end = obligation.end();
        boolean open = Move.FILE.from(obligation.state()).isPresent();
        var most = obligation.most();
        var unit = obligation.owes();
        return new DutyPart(
                obligation.title(),
                "/campaigns/" + obligation.campaign() + "#duty-" + obligation.duty().name(),
                form == null ? "" : form.title(),
                unit.name(),
                unit.id().equals(actor.unitId()) ? null : unit.name(),
                obligation.receiver().name(),
                due.channel(),
                due.words(),
                DueWords.last(obligation),
                open ? DueWords.left(obligation, today) : "",
                open && end != null && today.late(end),
                most == null ? "" : Texts.say("submission.quota", most.most(), most.source()),
                obligation.state().label(),
                missed.isEmpty() ? "" : Texts.say("submission.missed", missed),
                returned);
    }
}
