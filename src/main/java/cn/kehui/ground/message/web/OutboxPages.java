package cn.kehui.ground.message.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.message.MailState;
import cn.kehui.ground.message.Mailed;
import cn.kehui.ground.message.MessageId;
import cn.kehui.ground.message.Outbox;
import cn.kehui.jte.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The outbox: what was mailed, what could not be, and what is kept where there is no server. */
@Controller
final class OutboxPages {
    private static final int MOST = 300;

    private final Outbox outbox;
    private final Templates templates;

    OutboxPages(Outbox outbox, Templates templates) {
        this.outbox = outbox;
        this.templates = templates;
    }

    @GetMapping("/outbox")
    Page list(Visit visit, @RequestParam @Nullable String again) {
        var mails = outbox.list(visit.actor(), MOST);
        var said = again == null ? "" : Texts.say("outbox.again");
        return Page.ok(
                templates.groundMessageOutbox(
                        new OutboxPage(
                                visit.shell(),
                                outbox.leaves(),
                                mails.stream().map(OutboxPages::one).toList(),
                                MOST,
                                said)));
    }

    @PostMapping("/outbox/{id}/again")
    Page again(Visit visit, @PathVariable String id) {
        return Page.seeOther(
                outbox.again(visit.actor(), MessageId.of(id)) ? "/outbox?again=1" : "/outbox");
    }

    private static OutboxPage.One one(Mailed mail) {
        var waiting = mail.state() == MailState.WAITING && mail.tries() > 0;
        return new OutboxPage.One(
                mail.id().toString(),
                mail.unit() + " " + mail.to(),
                mail.address(),
                mail.title(),
                mail.body().lines().filter(line -> !line.isBlank()).toList(),
                MessagePages.moment(mail.toldAt()),
                mail.state().label(),
                waiting
                        ? Texts.say("outbox.next", mail.tries(), MessagePages.moment(mail.nextAt()))
                        : "",
                mail.state() == MailState.UNSURE && mail.answer().isEmpty()
                        ? Texts.say("outbox.unsure")
                        : mail.answer(),
                mail.state().again(),
                mail.state().again());
    }
}
