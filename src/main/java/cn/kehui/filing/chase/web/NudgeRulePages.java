package cn.kehui.filing.chase.web;

import cn.kehui.filing.chase.Chases;
import cn.kehui.filing.chase.NudgeRule;
import cn.kehui.filing.chase.Nudges;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.jte.Templates;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How seldom units may be reminded by hand, and in which words. */
@Controller
@RequestMapping("/outbox/nudging")
final class NudgeRulePages {
    private final Nudges nudges;
    private final Calendars calendars;
    private final Templates templates;

    NudgeRulePages(Nudges nudges, Calendars calendars, Templates templates) {
        this.nudges = nudges;
        this.calendars = calendars;
        this.templates = templates;
    }

    @GetMapping
    Page show(Visit visit, @RequestParam @Nullable String set) {
        var rule = nudges.rule();
        var said = set == null ? "" : Texts.say("nudge.set");
        return Page.ok(
                page(
                        visit,
                        String.valueOf(rule.leastHours()),
                        rule.words(),
                        new Said(said, List.of())));
    }

    @PostMapping
    Page set(Visit visit, @RequestParam String hours, @RequestParam String words) {
        var by = visit.actor();
        var source =
                Texts.say(
                        "nudge.source",
                        by.unit().name(),
                        by.name(),
                        Moments.day(calendars.today().date()));
        return switch (NudgeRule.read(hours, words, source)) {
            case NudgeRule.Read.Fit(var rule) -> {
                nudges.rule(by, rule);
                yield Page.seeOther("/outbox/nudging?set=1");
            }
            case NudgeRule.Read.Unfit(var why) ->
                    Page.unprocessable(page(visit, hours, words, new Said("", why)));
        };
    }

    /** What is said above the form. */
    private record Said(String words, List<Finding> problems) {}

    private gg.jte.models.runtime.JteModel page(
            Visit visit, String hours, String words, Said said) {
        if (!Chases.keeps(visit.actor())) {
            throw new NotFound("reminders are set by the system administrator");
        }
        return templates.filingChaseNudging(
                new NudgeRulePage(
                        visit.shell(),
                        hours,
                        words,
                        NudgeRule.PLACES,
                        nudges.rule().source(),
                        said.problems(),
                        said.words()));
    }
}
