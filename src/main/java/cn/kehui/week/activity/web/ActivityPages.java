package cn.kehui.week.activity.web;

import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.printed.PlaceWords;
import cn.kehui.sheet.printed.PrintedForm;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityForm;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.OpenActivities;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One activity: entered by the unit that leads it, read by those above. */
@Controller
@RequestMapping("/campaigns/{campaign}/activities/{id}")
class ActivityPages {
    private final Campaigns campaigns;
    private final Activities activities;
    private final OpenActivities pages;
    private final ActivityForm asked;
    private final Templates templates;

    ActivityPages(
            Campaigns campaigns,
            Activities activities,
            OpenActivities pages,
            ActivityForm asked,
            Templates templates) {
        this.campaigns = campaigns;
        this.activities = activities;
        this.pages = pages;
        this.asked = asked;
        this.templates = templates;
    }

    @GetMapping
    Page open(
            Visit visit,
            @PathVariable String campaign,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String after) {
        var activity = activities.activity(visit.actor(), ActivityId.of(campaign, id));
        var print = print(activity);
        if (!activity.ledBy(visit.actor())) {
            return Page.ok(read(visit, activity, print));
        }
        var told =
                after.equals("saved")
                        ? Texts.say("activity.saved", Moments.time(activity.edited().at()))
                        : "";
        return Page.ok(
                templates.weekActivityOne(
                        print.page(
                                visit,
                                pages.opened(visit.actor(), activity.id()),
                                after.equals("checked"),
                                told)));
    }

    /** Keeps everything that was typed; then what else the button says. */
    @PostMapping("/draft")
    Page save(
            Visit visit,
            @PathVariable String campaign,
            @PathVariable String id,
            @RequestParam Map<String, String> sent) {
        var of = ActivityId.of(campaign, id);
        var typing = SentTyping.whole(sent);
        var activity = activities.type(visit.actor(), of, typing);
        var home = ActivityPrint.home(activity);
        var press = sent.getOrDefault("press", "");
        if (press.equals("check")) {
            return Page.seeOther(home + "?after=checked");
        }
        if (press.equals("more")) {
            int row = activities.more(visit.actor(), of).rows().size();
            return Page.seeOther(home + "#session-" + row);
        }
        if (press.startsWith("less-")) {
            activities.less(visit.actor(), of, press.substring("less-".length()));
            return Page.seeOther(home + "#sessions");
        }
        var anchor = typing.chosen().isEmpty() ? "" : "#" + PlaceWords.id(typing.chosen());
        return Page.seeOther(home + "?after=saved" + anchor);
    }

    private ActivityPrint print(Activity activity) {
        return new ActivityPrint(
                asked,
                campaigns.campaign(activity.id().campaign()),
                activity,
                activities.findings(activity));
    }

    private JteModel read(Visit visit, Activity activity, ActivityPrint print) {
        var printed = PrintedForm.of(asked.form(), activity.answers(), List.of(), Map.of());
        return templates.weekActivityRead(
                new ReadPage(
                        visit.shell(),
                        ActivitiesPages.path(
                                campaigns.campaign(activity.id().campaign()), print.head().title()),
                        print.head(),
                        printed));
    }
}
