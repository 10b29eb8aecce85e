package cn.kehui.duty.campaign.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.Publishing;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.jte.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A campaign: what it asks, and publishing it. */
@Controller
final class CampaignPages {
    private final Campaigns campaigns;
    private final CampaignPrint print;
    private final Calendars calendars;
    private final Templates templates;

    CampaignPages(
            Campaigns campaigns, CampaignPrint print, Calendars calendars, Templates templates) {
        this.campaigns = campaigns;
        this.print = print;
        this.calendars = calendars;
        this.templates = templates;
    }

    @GetMapping("/campaigns/{id}")
    Page one(@PathVariable String id, Visit visit) {
        var campaign = campaigns.seen(visit.actor(), CampaignId.of(id));
        boolean publishes = campaigns.issues(visit.actor(), campaign);
        return Page.ok(
                templates.dutyCampaignOne(
                        visit.shell(), print.page(visit.actor(), campaign, publishes)));
    }

    /** What publishing would do. */
    @GetMapping("/campaigns/{id}/publishing")
    Page ask(@PathVariable String id, Visit visit) {
        var campaign = campaigns.seen(visit.actor(), CampaignId.of(id));
        if (!campaigns.issues(visit.actor(), campaign)) {
            throw new NotFound(id);
        }
        return campaigns.publishedAt(campaign.id()).isPresent()
                ? Page.seeOther(CampaignPrint.href(campaign.id()))
                : Page.ok(
                        publishing(visit, campaign, campaigns.refusal(campaign.id()).orElse(null)));
    }

    @PostMapping("/campaigns/{id}/publication")
    Page publish(@PathVariable String id, Visit visit) {
        var campaign = CampaignId.of(id);
        var became = campaigns.publish(visit.actor(), campaign);
        return switch (became) {
            case Publishing.Published _, Publishing.AlreadyPublished _ ->
                    Page.seeOther(CampaignPrint.href(campaign));
            case Publishing.Late _,
                    Publishing.NoParent _,
                    Publishing.UnknownForm _,
                    Publishing.NobodyOwes _,
                    Publishing.NoReceiver _ ->
                    Page.conflict(publishing(visit, campaigns.campaign(campaign), became));
        };
    }

    private JteModel publishing(Visit visit, Campaign campaign, @Nullable Publishing refusal) {
        var href = CampaignPrint.href(campaign.id());
        var owing = campaigns.owing(campaign.id());
        var page = print.page(visit.actor(), campaign, false);
        var time = new PublishingPrint(campaign, calendars.today());
        return templates.dutyCampaignPublishing(
                visit.shell(),
                new PublishingPage(
                        campaign.title(),
                        href,
                        href + "/publication",
                        refusal == null ? null : RuleWords.refusal(refusal),
                        owing.owed().size(),
                        page.duties(),
                        time.times(),
                        time.passed(),
                        owing.unmatched().stream()
                                .map(
                                        gap ->
                                                Texts.say(
                                                        "publishing.unmatched",
                                                        gap.duty().id().name(),
                                                        gap.party().words()))
                                .toList()));
    }
}
