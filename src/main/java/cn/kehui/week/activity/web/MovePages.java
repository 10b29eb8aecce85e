package cn.kehui.week.activity.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityForm;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityMove;
import cn.kehui.week.activity.ActivityMoving;
import cn.kehui.week.activity.ActivitySteps;
import cn.kehui.week.activity.web.ActivityPrint.Around;
import cn.kehui.week.activity.web.ReadPage.Told;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An activity moved on: submitted, reviewed, published, held, closed, changed, cancelled. */
@Controller
@RequestMapping("/campaigns/{campaign}/activities/{id}")
class MovePages {
    private final Activities activities;
    private final ActivitySteps steps;
    private final ShowingActivity showing;
    private final ActivityForm asked;
    private final Templates templates;

    MovePages(
            Activities activities,
            ActivitySteps steps,
            ShowingActivity showing,
            ActivityForm asked,
            Templates templates) {
        this.activities = activities;
        this.steps = steps;
        this.showing = showing;
        this.asked = asked;
        this.templates = templates;
    }

    /** Keeps everything that was typed, and submits it. */
    @PostMapping("/submission")
    Page submit(
            Visit visit,
            @PathVariable String campaign,
            @PathVariable String id,
            @RequestParam Map<String, String> sent) {
        var of = ActivityId.of(campaign, id);
        activities.type(visit.actor(), of, SentTyping.whole(sent));
        var became = steps.submit(visit.actor(), of);
        return shown(visit, of, new Became(ActivityMove.SUBMIT, became, null));
    }

    @PostMapping("/moves/{move}")
    Page move(Visit visit, @PathVariable String campaign, @PathVariable String id, Asked move) {
        var of = ActivityId.of(campaign, id);
        var which = which(move.move());
        var words = move.words() == null ? "" : move.words().strip();
        var became = steps.move(visit.actor(), of, which, words);
        return shown(visit, of, new Became(which, became, null));
    }

    /** Which move, and why. */
    record Asked(@Nullable String move, @Nullable String words) {}

    @PostMapping("/review")
    Page review(
            Visit visit,
            @PathVariable String campaign,
            @PathVariable String id,
            @RequestParam Map<String, String> sent) {
        var of = ActivityId.of(campaign, id);
        var said = new SentReview(sent);
        var move = said.approves() ? ActivityMove.APPROVE : ActivityMove.RETURN;
        var became = steps.review(visit.actor(), of, move, said.review(asked));
        return shown(visit, of, new Became(move, became, said));
    }

    private static ActivityMove which(@Nullable String name) {
        return Arrays.stream(ActivityMove.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound(String.valueOf(name)));
    }

    /**
     * @param said what a reviewer has typed; null: it was no review
     */
    private record Became(ActivityMove move, ActivityMoving became, @Nullable SentReview said) {
        String words() {
            return MovingWords.of(move, became);
        }
    }

    private Page shown(Visit visit, ActivityId id, Became of) {
        var activity = activities.activity(visit.actor(), id);
        return switch (of.became()) {
            case ActivityMoving.Moved _ -> Page.seeOther(ActivityPrint.home(activity) + "#life");
            case ActivityMoving.Illegal _, ActivityMoving.Overtaken _, ActivityMoving.Early _ ->
                    refused(visit, activity, of, true);
            case ActivityMoving.Unfinished _,
                    ActivityMoving.Unchecked _,
                    ActivityMoving.Unreasoned _ ->
                    refused(visit, activity, of, false);
        };
    }

    private Page refused(Visit visit, Activity activity, Became of, boolean conflict) {
        if (ShowingActivity.writes(visit, activity)) {
            boolean checked = of.became() instanceof ActivityMoving.Unfinished;
            var around = new Around(checked, "", of.words());
            var page = templates.weekActivityOne(showing.entered(visit, activity, around));
            return conflict ? Page.conflict(page) : Page.unprocessable(page);
        }
        var told = new Told("", of.words(), List.of());
        var page = templates.weekActivityRead(showing.read(visit, activity, told, of.said()));
        return conflict ? Page.conflict(page) : Page.unprocessable(page);
    }
}
