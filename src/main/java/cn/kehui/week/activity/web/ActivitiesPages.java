package cn.kehui.week.activity.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.ground.org.Line;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Typed;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activities.Sought;
import cn.kehui.week.activity.ActivitiesAgain;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityStage;
import cn.kehui.week.activity.web.ActivitiesPage.Begin;
import java.util.Arrays;
import java.util.List;
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
    private final ActivitiesAgain again;
    private final Templates templates;

    ActivitiesPages(
            Campaigns campaigns,
            Activities activities,
            ActivitiesAgain again,
            Templates templates) {
        this.again = again;
        this.campaigns = campaigns;
        this.activities = activities;
        this.templates = templates;
    }

    /**
     * What is looked for, as an address has it.
     *
     * @param stage its name, or that only what waits for the reader is looked for
     */
    record Query(
            @Nullable String stage,
            @Nullable String line,
            @Nullable String q,
            @Nullable UUID after) {
        Sought sought() {
            return new Sought(
                    one(ActivityStage.values(), stage),
                    one(Line.values(), line),
                    q == null ? "" : Typed.tidy(q),
                    ActivitiesPrint.MINE.equals(stage),
                    after);
        }

        private static <T extends Enum<T>> @Nullable T one(T[] all, @Nullable String name) {
            return Arrays.stream(all)
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    @GetMapping
    Page all(Visit visit, @PathVariable String campaign, Query query) {
        var seen = campaigns.seen(visit.actor(), CampaignId.of(campaign));
        return Page.ok(templates.weekActivityAll(page(visit, seen, query.sought(), "")));
    }

    @PostMapping
    Page begin(
            Visit visit,
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") String title) {
        var seen = campaigns.seen(visit.actor(), CampaignId.of(campaign));
        var words = Typed.tidy(title);
        if (words.isEmpty() || words.length() > Kind.LINE) {
            return Page.unprocessable(
                    templates.weekActivityAll(page(visit, seen, Sought.ALL, title)));
        }
        var id = activities.begin(visit.actor(), seen.id(), words);
        return Page.seeOther(home(seen.id()) + "/" + id);
    }

    /** Begins one that was held the year before, too. */
    @PostMapping("/again/{old}")
    Page again(Visit visit, @PathVariable String campaign, @PathVariable String old) {
        var seen = campaigns.seen(visit.actor(), CampaignId.of(campaign));
        var id = again.again(visit.actor(), seen.id(), old);
        return Page.seeOther(home(seen.id()) + "/" + id);
    }

    private ActivitiesPage.Past past(String home, Activity one) {
        return new ActivitiesPage.Past(
                home + "/again/" + one.id(),
                one.title(),
                ActivitiesPrint.when(activities.sessions(one)));
    }

    static String home(CampaignId campaign) {
        return "/campaigns/" + campaign + "/activities";
    }

    /** The campaign, its activities, and the one that is open: {@code here}, or empty. */
    static List<Shell.Place> path(Campaign campaign, String here) {
        var above = new Shell.Place(campaign.title(), "/campaigns/" + campaign.id(), false);
        var all = Texts.say("activity.all");
        var home = home(campaign.id());
        return here.isEmpty()
                ? List.of(above, new Shell.Place(all, home, true))
                : List.of(
                        above, new Shell.Place(all, home, false), new Shell.Place(here, "", true));
    }

    private ActivitiesPage page(Visit visit, Campaign campaign, Sought sought, String typed) {
        var actor = visit.actor();
        var home = home(campaign.id());
        var print = new ActivitiesPrint(home, actor, sought);
        var few = activities.seen(actor, campaign.id(), sought, MOST);
        var lines =
                few.ones().stream().map(one -> print.line(one, activities.sessions(one))).toList();
        var everything = new Sought(null, sought.line(), sought.words(), false, null);
        return new ActivitiesPage(
                visit.shell(),
                path(campaign, ""),
                new Begin(
                        home,
                        activities.enters(actor, campaign.id()),
                        typed,
                        typed.isEmpty() ? "" : Texts.say("activity.untitled")),
                print.search(
                        lines.stream().anyMatch(one -> !one.unit().isEmpty())
                                || !sought.equals(Sought.ALL)),
                print.tabs(
                        activities.counts(actor, campaign.id(), everything),
                        activities.waiting(actor, campaign.id())),
                lines,
                again.past(actor, campaign.id()).stream().map(one -> past(home, one)).toList(),
                print.next(few.next()));
    }
}
