package cn.kehui.week.activity.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.printed.PlaceWords;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityForm;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityTyping;
import cn.kehui.week.activity.DeletedSessions;
import cn.kehui.week.activity.web.ActivityPrint.Around;
import cn.kehui.week.activity.web.ReadPage.Told;
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
    private final Activities activities;
    private final DeletedSessions deleted;
    private final ShowingActivity showing;
    private final ActivityForm asked;
    private final Templates templates;

    ActivityPages(
            Activities activities,
            DeletedSessions deleted,
            ShowingActivity showing,
            ActivityForm asked,
            Templates templates) {
        this.activities = activities;
        this.deleted = deleted;
        this.showing = showing;
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
        if (!ShowingActivity.writes(visit, activity)) {
            return Page.ok(
                    templates.weekActivityRead(showing.read(visit, activity, Told.NOTHING, null)));
        }
        var told =
                after.equals("saved")
                        ? Texts.say("activity.saved", Moments.time(activity.edited().at()))
                        : "";
        return Page.ok(
                templates.weekActivityOne(
                        showing.entered(
                                visit, activity, new Around(after.equals("checked"), told, ""))));
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
        if (!activity.stage().open()) {
            return unkept(visit, activity, typing);
        }
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
        if (press.startsWith("back-")) {
            var key = press.substring("back-".length());
            int row = deleted.restore(visit.actor(), of, key).rows().indexOf(key);
            return Page.seeOther(home + (row < 0 ? "#sessions" : "#session-" + (row + 1)));
        }
        var anchor = typing.chosen().isEmpty() ? "" : "#" + PlaceWords.id(typing.chosen());
        return Page.seeOther(home + "?after=saved" + anchor);
    }

    /** It was submitted meanwhile: what was typed is shown, so that it is not lost. */
    private Page unkept(Visit visit, Activity activity, ActivityTyping typing) {
        var shown = typing.shown();
        var unkept =
                typing.words().entrySet().stream()
                        .filter(one -> asked.form().at(one.getKey()).isPresent())
                        .filter(
                                one ->
                                        shown == null
                                                || !one.getValue()
                                                        .equals(shown.answers().at(one.getKey())))
                        .map(one -> QuestionPrint.words(asked, one.getKey()) + "：" + one.getValue())
                        .sorted()
                        .toList();
        var told = new Told("", Texts.say("activity.closed", activity.stage().label()), unkept);
        return Page.conflict(templates.weekActivityRead(showing.read(visit, activity, told, null)));
    }
}
