package cn.kehui.filing.chase.web;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.filing.chase.Nudges;
import cn.kehui.filing.chase.UnitProgress;
import cn.kehui.filing.chase.web.ProgressPage.Outcome;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.jte.Templates;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How far each unit has come; the missing are reminded from here. */
@Controller
@RequestMapping("/progress")
class ProgressPages {
    private final Nudges nudges;
    private final Obligations obligations;
    private final Calendars calendars;
    private final Templates templates;

    ProgressPages(
            Nudges nudges, Obligations obligations, Calendars calendars, Templates templates) {
        this.obligations = obligations;
        this.nudges = nudges;
        this.calendars = calendars;
        this.templates = templates;
    }

    @GetMapping
    Page progress(Visit visit, @RequestParam Map<String, String> sent) {
        return Page.ok(page(visit, Sought.of(sent), List.of()));
    }

    /**
     * Reminds those that were chosen, or all that were listed.
     *
     * @param one the chosen ones, {@code listed} those that stood on the page
     */
    @PostMapping("/nudges")
    Page nudge(
            Visit visit,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false, defaultValue = "") List<String> one,
            @RequestParam(required = false, defaultValue = "") List<String> listed) {
        var sought = Sought.of(sent);
        only(visit.actor());
        var ids = sent.containsKey("all") ? listed : one;
        if (ids.isEmpty()) {
            var none = new Outcome(false, Texts.say("progress.none-chosen"), List.of());
            return Page.unprocessable(page(visit, sought, List.of(none)));
        }
        var done = nudges.nudge(visit.actor(), ids.stream().map(ObligationId::of).toList());
        return Page.ok(page(visit, sought, NudgingPrint.outcomes(done)));
    }

    private gg.jte.models.runtime.JteModel page(
            Visit visit, Sought sought, List<Outcome> outcomes) {
        only(visit.actor());
        var all = nudges.progress(visit.actor());
        var titles = obligations.titles(all.stream().map(UnitProgress::obligation).toList());
        var print = new ProgressPrint(visit, all, titles, sought, calendars.today());
        return templates.filingChaseProgress(print.page(nudges.rule(), outcomes));
    }

    /** Reviewers act; viewers and issuers look on. */
    private static void only(Actor actor) {
        if (!actor.has(Role.REVIEWER) && !actor.has(Role.VIEWER) && !actor.has(Role.ISSUER)) {
            throw new NotFound("nothing is received");
        }
    }
}
