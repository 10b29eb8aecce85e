package cn.kehui.filing.desk.web;

import cn.kehui.duty.inbox.Inboxes;
import cn.kehui.duty.inbox.Sieve;
import cn.kehui.duty.inbox.Slice;
import cn.kehui.duty.inbox.Tallies;
import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.Step;
import cn.kehui.filing.cofiling.Lendings;
import cn.kehui.filing.desk.web.DeskPage.Owed;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.ground.message.Message;
import cn.kehui.ground.message.Messages;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.printed.PlaceWords;
import cn.kehui.week.todo.WeekTodos;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk: what I owe, what came back, what waits for me, who has not filed yet. */
@Controller
class DeskPages {
    /** As many as a desk has room for; the page of messages has them all. */
    private static final int MESSAGES = 20;

    private final Lists lists;
    private final Forms forms;
    private final Calendars calendars;
    private final Messages messages;
    private final Lendings lendings;
    private final Templates templates;

    /** What a unit owes, what it receives, and what activities ask. */
    @Component
    record Lists(Obligations obligations, Inboxes inboxes, WeekTodos activities) {}

    DeskPages(
            Lists lists,
            Forms forms,
            Calendars calendars,
            Messages messages,
            Lendings lendings,
            Templates templates) {
        this.lists = lists;
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
            return Page.seeOther(Visit.home(actor)); // an administrator has no desk
        }
        var owed = lists.obligations().owed(actor);
        var received = lists.inboxes().tallies(actor, Sieve.ALL);
        var campaigns = new HashSet<>(received.campaigns());
        owed.forEach(one -> campaigns.add(one.campaign()));
        var titles = lists.obligations().titlesOf(campaigns);
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
                                new DeskPage.Held(
                                        new TodoPrint(calendars.today().date())
                                                .todos(lists.activities().of(actor)),
                                        TodoPrint.entering(lists.activities().entering(actor))),
                                waiting(actor, print, received),
                                unfiled(actor, print, received))));
    }

    /** The first that wait for this person; the list of reviews has them all. */
    private DeskPage.WaitingList waiting(Actor actor, DeskPrint print, Tallies received) {
        int all = actor.has(Role.REVIEWER) ? received.in(Inboxes.WAITING).many() : 0;
        if (all == 0) {
            return new DeskPage.WaitingList(List.of(), 0);
        }
        var first =
                lists.inboxes()
                        .slice(
                                actor,
                                Sieve.ALL.in(Inboxes.WAITING),
                                Slice.From.first(Slice.Order.AGAIN, DeskPrint.WAITING_SHOWN));
        return print.waiting(first.ones(), all);
    }

    private List<DeskPage.Unfiled> unfiled(Actor actor, DeskPrint print, Tallies received) {
        var missing = received.in(DeskPrint.DUE);
        var groups =
                missing.duties().stream()
                        .map(one -> new Inboxes.Group(one.duty(), DeskPrint.DUE))
                        .toList();
        int each = DeskPrint.names(groups.size());
        return print.unfiled(lists.inboxes().heads(actor, groups, each), missing);
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
                lists.obligations().steps(actor, obligation.id()).stream()
                        .filter(one -> one.move() == Move.RETURN)
                        .reduce((_, last) -> last)
                        .orElseThrow();
        return print.owed(obligation, missed(obligation), step, remarks(form, step));
    }

    private String missed(Obligation obligation) {
        return lists.obligations().missedBy(obligation).orElse("");
    }

    private static List<String> remarks(@Nullable Form form, Step step) {
        return step.remarks().entrySet().stream()
                .map(remark -> PlaceWords.remark(form, remark))
                .toList();
    }
}
