package cn.kehui.week.activity.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Typed;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activity;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The activities of a campaign, and beginning one. */
@Controller
@RequestMapping("/campaigns/{campaign}/activities")
class ActivitiesPages {
    private static final int MOST = 50;

    private final Campaigns campaigns;
    private final Activities activities;
    private final Templates templates;

    ActivitiesPages(Campaigns campaigns, Activities activities, Templates templates) {
        this.campaigns = campaigns;
        this.activities = activities;
        this.templates = templates;
    }

    @GetMapping
    Page all(Visit visit, @PathVariable String campaign, @RequestParam @Nullable UUID after) {
        var seen = campaigns.seen(visit.actor(), CampaignId.of(campaign));
        return Page.ok(templates.weekActivityAll(page(visit, seen, after, "")));
    }

    @PostMapping
    Page begin(
            Visit visit,
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") String title) {
        var seen = campaigns.seen(visit.actor(), CampaignId.of(campaign));
        var words = Typed.tidy(title);
        if (words.isEmpty() || words.length() > Kind.LINE) {
            return Page.unprocessable(templates.weekActivityAll(page(visit, seen, null, title)));
        }
        var id = activities.begin(visit.actor(), seen.id(), words);
        return Page.seeOther(home(seen.id()) + "/" + id);
    }

    static String home(CampaignId campaign) {
        return "/campaigns/" + campaign + "/activities";
    }

    static List<Shell.Place> path(Campaign campaign, String here) {
        var all = Texts.say("activity.all");
        return List.of(
                        new Shell.Place(campaign.title(), "/campaigns/" + campaign.id(), false),
                        new Shell.Place(all, home(campaign.id()), here.isEmpty()),
                        new Shell.Place(here, "", true))
                .subList(0, here.isEmpty() ? 2 : 3);
    }

    private ActivitiesPage page(
            Visit visit, Campaign campaign, @Nullable UUID after, String typed) {
        var actor = visit.actor();
        var few = activities.seen(actor, campaign.id(), after, MOST);
        var home = home(campaign.id());
        return new ActivitiesPage(
                visit.shell(),
                path(campaign, ""),
                home,
                activities.enters(actor, campaign.id()),
                typed,
                typed.isEmpty() ? "" : Texts.say("activity.untitled"),
                few.ones().stream().map(one -> line(visit, home, one)).toList(),
                few.next() == null ? "" : home + "?after=" + few.next());
    }

    private static ActivitiesPage.Line line(Visit visit, String home, Activity one) {
        boolean own = one.lead().id().equals(visit.actor().unitId());
        return new ActivitiesPage.Line(
                home + "/" + one.id(),
                one.title().isEmpty() ? Texts.say("activity.nameless") : one.title(),
                own ? "" : one.lead().name(),
                one.stage().label(),
                one.stage().name().toLowerCase(Locale.ROOT),
                Moments.recent(one.edited().at()));
    }
}
