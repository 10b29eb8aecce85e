package cn.kehui.filing.desk.web;

import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.Step;
import cn.kehui.filing.cofiling.Lendings;
import cn.kehui.filing.desk.web.DeskPage.Owed;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.ground.message.Message;
import cn.kehui.ground.message.Messages;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.printed.PlaceWords;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk: what I owe, what came back, what waits for me, who has not filed yet. */
@Controller
class DeskPages {
    /** As many as a desk has room for; the page of messages has them all. */
    private static final int MESSAGES = 20;

    private final Obligations obligations;
    private final Forms forms;
    private final Calendars calendars;
    private final Messages messages;
    private final Lendings lendings;
    private final Templates templates;

    DeskPages(
            Obligations obligations,
            Forms forms,
            Calendars calendars,
            Messages messages,
            Lendings lendings,
            Templates templates) {
        this.obligations = obligations;
        this.forms = forms;
        this.calendars = calendars;
        this.messages = messages;
        this.lendings = lendings;
        this.templates = templates;
    }

    @GetMapping("/desk")
    Page desk(Visit visit) {
        var actor = visit.actor();
        if (actor.roles().stream().allMatch(role -> role.administers())) {
            throw new NotFound("an administrator has no desk");
        }
        var owed = obligations.owed(actor);
        var received = obligations.receivedHere(actor);
        var titles = obligations.titles(Stream.concat(owed.stream(), received.stream()).toList());
        var print = new DeskPrint(actor, calendars.today(), titles);
        return Page.ok(
                templates.filingDeskDesk(
                        new DeskPage(
                                visit.shell(),
                                told(actor),
                                owed.stream()
                                        .filter(one -> one.state() == State.RETURNED)
                                        .map(one -> returned(actor, print, one))
                                        .toList(),
                                owed.stream()
                                        .filter(DeskPrint::due)
                                        .filter(one -> one.state() != State.RETURNED)
                                        .map(one -> print.owed(one, missed(one), null, List.of()))
                                        .toList(),
                                lendings.helping(actor).stream()
                                        .map(one -> print.helped(one, forms))
                                        .toList(),
                                owed.stream()
                                        .filter(one -> !DeskPrint.due(one))
                                        .map(print::owed)
                                        .toList(),
                                print.waiting(received),
                                print.unfiled(received))));
    }

    private List<DeskPage.Told> told(Actor actor) {
        return messages.mine(actor, MESSAGES).stream()
                .filter(Message::unread)
                .map(
                        one ->
                                new DeskPage.Told(
                                        one.id().toString(),
                                        one.href(),
                                        one.title(),
                                        Moments.recent(one.toldAt())))
                .toList();
    }

    private Owed returned(Actor actor, DeskPrint print, Obligation obligation) {
        var form = obligation.form() == null ? null : forms.find(obligation.form()).orElse(null);
        var step =
                obligations.steps(actor, obligation.id()).stream()
                        .filter(one -> one.move() == Move.RETURN)
                        .reduce((_, last) -> last)
                        .orElseThrow();
        return print.owed(obligation, missed(obligation), step, remarks(form, step));
    }

    private String missed(Obligation obligation) {
        return obligations.missedBy(obligation).orElse("");
    }

    private static List<String> remarks(@Nullable Form form, Step step) {
        return step.remarks().entrySet().stream()
                .map(remark -> PlaceWords.remark(form, remark))
                .toList();
    }
}
