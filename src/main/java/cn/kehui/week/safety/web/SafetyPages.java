package cn.kehui.week.safety.web;

import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.jte.Templates;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.safety.PermitNoting;
import cn.kehui.week.safety.Safeties;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The safety of one activity. */
@Controller
@RequestMapping("/campaigns/{campaign}/activities/{id}/safety")
class SafetyPages {
    private final Campaigns campaigns;
    private final Activities activities;
    private final Safeties safeties;
    private final Templates templates;
    private final Clock clock;

    SafetyPages(
            Campaigns campaigns,
            Activities activities,
            Safeties safeties,
            Templates templates,
            Clock clock) {
        this.campaigns = campaigns;
        this.activities = activities;
        this.safeties = safeties;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    Page open(Visit visit, @PathVariable String campaign, @PathVariable String id) {
        var activity = activities.activity(visit.actor(), ActivityId.of(campaign, id));
        return Page.ok(templates.weekSafetySafety(page(visit, activity, "")));
    }

    /** What was typed of a permit. */
    record Sent(
            @Nullable String applied,
            @Nullable String number,
            @Nullable String people,
            @Nullable String why,
            @Nullable String seen) {
        Safeties.PermitTyped typed() {
            return new Safeties.PermitTyped(
                    words(applied), words(number), words(people), words(why), words(seen));
        }

        private static String words(@Nullable String sent) {
            return sent == null ? "" : sent;
        }
    }

    @PostMapping("/permit")
    Page note(Visit visit, @PathVariable String campaign, @PathVariable String id, Sent sent) {
        var of = ActivityId.of(campaign, id);
        var became = safeties.note(visit.actor(), of, sent.typed());
        var activity = activities.activity(visit.actor(), of);
        return switch (became) {
            case PermitNoting.Kept _ -> Page.seeOther(home(activity) + "/safety");
            case PermitNoting.Unread _, PermitNoting.Unreasoned _ ->
                    Page.unprocessable(refused(visit, activity, sent, became));
            case PermitNoting.Overtaken _ -> Page.conflict(refused(visit, activity, sent, became));
        };
    }

    /** What was typed stays in its fields. */
    private JteModel refused(Visit visit, Activity activity, Sent sent, PermitNoting became) {
        var page = page(visit, activity, SafetyPrint.refused(became));
        return templates.weekSafetySafety(page.with(page.permit().typed(sent.typed())));
    }

    private static String home(Activity activity) {
        return "/campaigns/" + activity.id().campaign() + "/activities/" + activity.id();
    }

    private SafetyPage page(Visit visit, Activity activity, String refused) {
        var campaign = campaigns.campaign(activity.id().campaign());
        var safety = safeties.of(activity);
        var print =
                new SafetyPrint(
                        activity,
                        activities.sessions(activity),
                        safety,
                        safeties.permit(activity).orElse(null));
        var all = "/campaigns/" + campaign.id() + "/activities";
        return new SafetyPage(
                visit.shell(),
                List.of(
                        new Shell.Place(campaign.title(), "/campaigns/" + campaign.id(), false),
                        new Shell.Place(Texts.say("activity.all"), all, false),
                        new Shell.Place(activity.title(), home(activity), false),
                        new Shell.Place(Texts.say("safety.title"), "", true)),
                activity.title(),
                print.flags(Beijing.today(clock)),
                print.late(Beijing.today(clock)),
                print.plan(),
                print.permit(activity.ledBy(visit.actor()), home(activity) + "/safety/permit"),
                refused);
    }
}
