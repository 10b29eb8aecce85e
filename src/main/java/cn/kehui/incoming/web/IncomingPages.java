package cn.kehui.incoming.web;

import cn.kehui.account.Visit;
import cn.kehui.base.NotFound;
import cn.kehui.base.Texts;
import cn.kehui.base.web.Page;
import cn.kehui.incoming.CampaignStarts;
import cn.kehui.incoming.IncomingId;
import cn.kehui.incoming.IncomingNotices;
import cn.kehui.incoming.Starting;
import cn.kehui.jte.Templates;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A notice beside its facts, and the campaign that starts from it. */
@Controller
class IncomingPages {
    private final IncomingNotices notices;
    private final CampaignStarts starts;
    private final IncomingPrint print;
    private final Templates templates;

    IncomingPages(
            IncomingNotices notices,
            CampaignStarts starts,
            IncomingPrint print,
            Templates templates) {
        this.notices = notices;
        this.starts = starts;
        this.print = print;
        this.templates = templates;
    }

    @GetMapping("/notices/{id}")
    Page one(Visit visit, @PathVariable String id) {
        var opened = notices.open(visit.actor(), IncomingId.of(id));
        return Page.ok(
                templates.incomingOne(print.page(visit, opened, List.of(), Optional.empty())));
    }

    /** Drafts the campaign; what publishing it would do is the next page. */
    @PostMapping("/notices/{id}/campaign")
    Page start(Visit visit, @PathVariable String id) {
        var notice = IncomingId.of(id);
        return switch (starts.start(visit.actor(), notice)) {
            case Starting.Drafted(var campaign) ->
                    Page.seeOther("/campaigns/" + campaign + "/publishing");
            case Starting.Published(var campaign) -> Page.seeOther("/campaigns/" + campaign);
            case Starting.Unfinished(var findings) ->
                    Page.unprocessable(
                            templates.incomingOne(
                                    print.page(
                                            visit,
                                            notices.open(visit.actor(), notice),
                                            findings,
                                            Optional.empty())));
        };
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
