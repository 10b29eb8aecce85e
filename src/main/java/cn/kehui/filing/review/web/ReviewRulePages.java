package cn.kehui.filing.review.web;

import cn.kehui.filing.review.Acceptances;
import cn.kehui.filing.review.ReviewRule;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.jte.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How long an acceptance may be taken back. */
@Controller
@RequestMapping("/reviews/rule")
class ReviewRulePages {
    private final Acceptances acceptances;
    private final Calendars calendars;
    private final Templates templates;

    ReviewRulePages(Acceptances acceptances, Calendars calendars, Templates templates) {
        this.acceptances = acceptances;
        this.calendars = calendars;
        this.templates = templates;
    }

    @GetMapping
    Page show(Visit visit, @RequestParam @Nullable String set) {
        var hours = String.valueOf(acceptances.rule().takeBackHours());
        return Page.ok(page(visit, hours, set == null ? "" : Texts.say("review.rule-set"), ""));
    }

    @PostMapping
    Page set(Visit visit, @RequestParam String hours) {
        var by = visit.actor();
        var source =
                Texts.say(
                        "review.rule-source",
                        by.unit().name(),
                        by.name(),
                        Moments.day(calendars.today().date()));
        var rule = ReviewRule.read(hours, source);
        if (rule.isEmpty()) {
            var wrong = Texts.say("review.rule-hours", ReviewRule.MOST_HOURS);
            return Page.unprocessable(page(visit, hours, "", wrong));
        }
        acceptances.rule(by, rule.get());
        return Page.seeOther("/reviews/rule?set=1");
    }

    private gg.jte.models.runtime.JteModel page(
            Visit visit, String hours, String said, String wrong) {
        if (!visit.actor().has(Role.SYSTEM_ADMIN)) {
            throw new NotFound("what holds for reviews is set by the system administrator");
        }
        return templates.filingReviewRule(
                new ReviewRulePage(visit.shell(), hours, acceptances.rule().source(), said, wrong));
    }
}
