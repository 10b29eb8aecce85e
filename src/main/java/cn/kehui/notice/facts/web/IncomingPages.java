package cn.kehui.notice.facts.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.notice.facts.IncomingId;
import cn.kehui.notice.facts.IncomingNotices;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A notice beside its facts. */
@Controller
class IncomingPages {
    private final IncomingNotices notices;
    private final IncomingPrint print;
    private final Templates templates;

    IncomingPages(IncomingNotices notices, IncomingPrint print, Templates templates) {
        this.notices = notices;
        this.print = print;
        this.templates = templates;
    }

    @GetMapping("/notices/{id}")
    Page one(Visit visit, @PathVariable String id) {
        var opened = notices.open(visit.actor(), IncomingId.of(id));
        return Page.ok(
                templates.noticeFactsOne(print.page(visit, opened, List.of(), Optional.empty())));
    }

    /** Throws a notice away from which nothing was published. */
    @PostMapping("/notices/{id}/removal")
    Page remove(Visit visit, @PathVariable String id) {
        if (!notices.drop(visit.actor(), IncomingId.of(id))) {
            throw new NotFound(Texts.say("incoming.kept"));
        }
        return Page.seeOther("/notices");
    }
}
