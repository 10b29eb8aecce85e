package cn.kehui.filing.chase.web;

import cn.kehui.filing.chase.ChaseSteps;
import cn.kehui.filing.chase.Chases;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.calendar.WorkingHours;
import cn.kehui.jte.Templates;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The days of reminding. */
@Controller
final class StepsPages {
    private final Chases chases;
    private final WorkingHours hours;
    private final Templates templates;

    StepsPages(Chases chases, WorkingHours hours, Templates templates) {
        this.chases = chases;
        this.hours = hours;
        this.templates = templates;
    }

    @GetMapping("/outbox/steps")
    Page show(Visit visit, @RequestParam @Nullable String set) {
        if (!Chases.keeps(visit.actor())) {
            throw new NotFound("reminders are set by the system administrator");
        }
        var steps = chases.steps();
        var said = set == null ? "" : Texts.say("chase.set");
        return Page.ok(
                templates.filingChaseSteps(page(visit, steps.before(), steps.after()).said(said)));
    }

    @PostMapping("/outbox/steps")
    Page set(Visit visit, @RequestParam String before, @RequestParam String after) {
        return switch (ChaseSteps.read(before, after)) {
            case ChaseSteps.Read.Fit(var steps) -> {
                chases.steps(visit.actor(), steps);
                yield Page.seeOther("/outbox/steps?set=1");
            }
            case ChaseSteps.Read.Unfit(var why) ->
                    Page.unprocessable(
                            templates.filingChaseSteps(page(visit, before, after).wrong(why)));
        };
    }

    private StepsPage page(Visit visit, String before, String after) {
        return new StepsPage(visit.shell(), before, after, hours.words(), List.of(), "");
    }
}
