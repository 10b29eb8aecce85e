package cn.kehui.week.activity.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityMove;
import cn.kehui.week.activity.ActivityMoving;
import cn.kehui.week.activity.ActivitySteps;
import cn.kehui.week.activity.web.ReadPage.Told;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is known of an activity only after it was held is written by the unit that leads it. */
@Controller
@RequestMapping("/campaigns/{campaign}/activities/{id}/completion")
class CompletionPages {
    private final Activities activities;
    private final ActivitySteps steps;
    private final ShowingActivity showing;
    private final Templates templates;

    CompletionPages(
            Activities activities,
            ActivitySteps steps,
            ShowingActivity showing,
            Templates templates) {
        this.activities = activities;
        this.steps = steps;
        this.showing = showing;
        this.templates = templates;
    }

    /** Of one that is not held, or not any more open, there is its own page. */
    @GetMapping
    Page open(Visit visit, @PathVariable String campaign, @PathVariable String id) {
        var activity = activities.activity(visit.actor(), ActivityId.of(campaign, id));
        if (!activity.ledBy(visit.actor())) {
            throw new NotFound(activity.id());
        }
        return ActivityMove.COMPLETE.open(visit.actor(), activity)
                ? Page.ok(page(visit, activity, CompletionPrint.Typed.of(activity)))
                : Page.seeOther(ActivityPrint.home(activity));
    }

    @PostMapping
    Page keep(
            Visit visit,
            @PathVariable String campaign,
            @PathVariable String id,
            @RequestParam Map<String, String> sent) {
        var of = ActivityId.of(campaign, id);
        var words = SentTyping.whole(sent).words();
        var became = steps.complete(visit.actor(), of, version(sent), words);
        var activity = activities.activity(visit.actor(), of);
        var typed = new CompletionPrint.Typed(words, refused(became));
        return switch (became) {
            case ActivityMoving.Moved _ -> Page.seeOther(ActivityPrint.home(activity) + "#life");
            case ActivityMoving.Overtaken _ -> Page.conflict(page(visit, activity, typed));
            case ActivityMoving.Unfinished(var findings) ->
                    Page.unprocessable(page(visit, activity, typed.with(findings)));
            default -> Page.conflict(read(visit, activity, typed));
        };
    }

    private static String refused(ActivityMoving became) {
        return switch (became) {
            case ActivityMoving.Overtaken(var by) ->
                    Texts.say("activity.later-overtaken", by.name(), Moments.time(by.at()));
            case ActivityMoving.Unfinished _ -> ""; // each is said at its place
            default -> MovingWords.of(ActivityMove.COMPLETE, became);
        };
    }

    /** Of a page that says nothing that can be read nothing is kept over another's words. */
    private static long version(Map<String, String> sent) {
        try {
            return Long.parseLong(sent.getOrDefault("version", ""));
        } catch (NumberFormatException _) {
            return -1;
        }
    }

    private JteModel page(Visit visit, Activity activity, CompletionPrint.Typed typed) {
        return templates.weekActivityCompletion(
                showing.completed(visit, activity, steps.askedLater(activity), typed));
    }

    /** It was closed meanwhile: what was typed is shown, so that it is not lost. */
    private JteModel read(Visit visit, Activity activity, CompletionPrint.Typed typed) {
        var told =
                new Told("", typed.refused(), typed.unkept(steps.askedLater(activity), activity));
        return templates.weekActivityRead(showing.read(visit, activity, told, null));
    }
}
