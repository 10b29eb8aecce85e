package cn.kehui.ground.message.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Fresh;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.message.Message;
import cn.kehui.ground.message.MessageId;
import cn.kehui.ground.message.Messages;
import cn.kehui.ground.message.Outbox;
import cn.kehui.jte.Templates;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What I was told. */
@Controller
final class MessagePages {
    private static final int MOST = 200;
    private final Messages messages;
    private final Outbox outbox;
    private final Templates templates;

    MessagePages(Messages messages, Outbox outbox, Templates templates) {
        this.messages = messages;
        this.outbox = outbox;
        this.templates = templates;
    }

    @GetMapping("/messages")
    Page mine(Visit visit, @RequestParam @Nullable String set) {
        var address = messages.address(visit.actor()).orElse("");
        var said =
                set == null
                        ? ""
                        : address.isEmpty()
                                ? Texts.say("message.no-mail")
                                : Texts.say("message.mail", address);
        return Page.ok(templates.groundMessageMessages(page(visit, address, "", said)));
    }

    @Fresh
    @PostMapping("/messages/mailbox")
    Page mailbox(Visit visit, @RequestParam String address) {
        return messages.address(visit.actor(), address)
                .map(
                        why ->
                                Page.unprocessable(
                                        templates.groundMessageMessages(
                                                page(visit, address, why.message(), ""))))
                .orElseGet(() -> Page.seeOther("/messages?set=1"));
    }

    /**
     * @param then where it was pressed: the desk, or the list
     */
    @PostMapping("/messages/{id}/reading")
    Page read(Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String then) {
        messages.read(visit.actor(), MessageId.of(id));
        return Page.seeOther(then.equals("desk") ? "/desk" : "/messages");
    }

    private MessagesPage page(Visit visit, String address, String problem, String said) {
        return new MessagesPage(
                visit.shell(),
                messages.mine(visit.actor(), MOST).stream().map(MessagePages::one).toList(),
                address,
                outbox.leaves(),
                problem,
                said);
    }

    private static MessagesPage.One one(Message message) {
        return new MessagesPage.One(
                message.id().toString(),
                message.title(),
                message.href(),
                message.body().lines().filter(line -> !line.isBlank()).toList(),
                moment(message.toldAt()),
                message.unread());
    }

    static String moment(Instant at) {
        return Moments.recent(at);
    }
}
