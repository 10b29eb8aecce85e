package cn.kehui.filing.chase.web;

import cn.kehui.duty.inbox.Inboxes;
import cn.kehui.duty.inbox.Sieve;
import cn.kehui.duty.inbox.Slice;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.filing.chase.Nudges;
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
    /** As many as a page has room for. */
    private static final int ROWS = 200;

    private final Nudges nudges;
    private final Inboxes inboxes;
    private final Obligations obligations;
    private final Calendars calendars;
    private final Templates templates;

    ProgressPages(
            Nudges nudges,
            Inboxes inboxes,
            Obligations obligations,
            Calendars calendars,
            Templates templates) {
        this.inboxes = inboxes;
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
        var all = inboxes.tallies(visit.actor(), Sieve.ALL);
        var sieve = sought.sieve();
        var found =
                sieve.units().equals(Sieve.Units.ANY)
                        ? all.of(sought.duty())
                        : inboxes.tallies(visit.actor(), sieve);
        var slice =
                inboxes.slice(
                        visit.actor(),
                        sought.inState(),
                        new Slice.From(sought.by(), sought.after(), ROWS));
        var rows = nudges.progress(visit.actor(), slice.ones());
        var print =
                new ProgressPrint(
                        visit, obligations.titlesOf(all.campaigns()), sought, calendars.today());
        return templates.filingChaseProgress(
                print.page(
                        new ProgressPrint.Found(all, found, rows, slice.next()),
                        nudges.rule(),
                        outcomes));
    }

    /** Reviewers act; viewers and issuers look on. */
    private static void only(Actor actor) {
        if (!actor.has(Role.REVIEWER) && !actor.has(Role.VIEWER) && !actor.has(Role.ISSUER)) {
            throw new NotFound("nothing is received");
        }
    }
}
