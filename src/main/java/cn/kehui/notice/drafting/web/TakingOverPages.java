package cn.kehui.notice.drafting.web;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.notice.drafting.TakingOver;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Taking a campaign of the level above over as the own draft. */
@Controller
class TakingOverPages {
    private final TakingOver takingOver;
    private final Templates templates;

    TakingOverPages(TakingOver takingOver, Templates templates) {
        this.takingOver = takingOver;
        this.templates = templates;
    }

    @GetMapping("/notices/above")
    Page offered(Visit visit) {
        var offered =
                takingOver.offered(visit.actor()).stream()
                        .map(
                                one ->
                                        new OfferedPage.One(
                                                one.id().value(),
                                                one.title(),
                                                String.join("、", one.issuers()),
                                                one.duties().size()))
                        .toList();
        return Page.ok(
                templates.noticeDraftingOffered(
                        new OfferedPage(visit.shell(), TakingOver.DAYS, offered)));
    }

    @PostMapping("/notices/above")
    Page takeOver(
            Visit visit,
            @RequestParam String campaign,
            @RequestParam(defaultValue = "" + TakingOver.DAYS) int days) {
        var id = takingOver.take(visit.actor(), CampaignId.of(campaign), days);
        return Page.seeOther("/notices/" + id + "/above");
    }
}
