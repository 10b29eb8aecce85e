package cn.kehui.notice.drafting.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.notice.drafting.CampaignStarts;
import cn.kehui.notice.drafting.Starting;
import cn.kehui.notice.facts.IncomingId;
import cn.kehui.notice.facts.IncomingNotices;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Starting a campaign: it is drafted, and what publishing it would do is the next page. */
@Controller
class StartPages {
    private final CampaignStarts starts;
    private final IncomingNotices notices;
    private final Templates templates;

    StartPages(CampaignStarts starts, IncomingNotices notices, Templates templates) {
        this.starts = starts;
        this.notices = notices;
        this.templates = templates;
    }

    @PostMapping("/notices/{id}/campaign")
    Page start(Visit visit, @PathVariable String id) {
        var notice = IncomingId.of(id);
        return switch (starts.start(visit.actor(), notice)) {
            case Starting.Drafted(var campaign) ->
                    Page.seeOther("/campaigns/" + campaign + "/publishing");
            case Starting.Published(var campaign) -> Page.seeOther("/campaigns/" + campaign);
            case Starting.Unfinished(var findings) ->
                    Page.unprocessable(
                            templates.noticeDraftingUnstarted(page(visit, notice, findings)));
        };
    }

    private UnstartedPage page(Visit visit, IncomingId notice, List<Finding> findings) {
        var home = "/notices/" + notice;
        return new UnstartedPage(
                visit.shell(),
                notices.open(visit.actor(), notice).notice().title(),
                home,
                findings.stream()
                        .map(
                                one ->
                                        new UnstartedPage.Problem(
                                                home + place(one.at()), one.message()))
                        .toList());
    }

    /** A kind's name is in capitals, a fact's id is not. */
    private static String place(String at) {
        return at.equals(at.toUpperCase(Locale.ROOT)) ? "#kind-" + at : "#fact-" + at;
    }
}
