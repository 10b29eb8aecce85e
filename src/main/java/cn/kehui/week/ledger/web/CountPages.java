package cn.kehui.week.ledger.web;

import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.ledger.CountForm;
import cn.kehui.week.ledger.CountTyped;
import cn.kehui.week.ledger.Counting;
import cn.kehui.week.ledger.Ledgers;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How many came to an activity: entered, put right, struck out. */
@Controller
@RequestMapping("/campaigns/{campaign}/activities/{id}/counts")
class CountPages {
    private final Campaigns campaigns;
    private final Activities activities;
    private final Ledgers ledgers;
    private final CountForm asked;
    private final Templates templates;
    private final Clock clock;

    CountPages(
            Campaigns campaigns,
            Activities activities,
            Ledgers ledgers,
            CountForm asked,
            Templates templates,
            Clock clock) {
        this.campaigns = campaigns;
        this.activities = activities;
        this.ledgers = ledgers;
        this.asked = asked;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    Page open(Visit visit, @PathVariable String campaign, @PathVariable String id) {
        return page(visit, ActivityId.of(campaign, id), HttpStatus.OK, CountsPrint.Said.NOTHING);
    }

    @PostMapping
    Page enter(
            Visit visit, @PathVariable String campaign, @PathVariable String id, SentCount sent) {
        return entered(visit, ActivityId.of(campaign, id), sent.further());
    }

    @PostMapping("/{entry}/correction")
    Page correct(
            Visit visit, @PathVariable String campaign, @PathVariable String id, SentCount sent) {
        return entered(visit, ActivityId.of(campaign, id), sent.right(false));
    }

    @PostMapping("/{entry}/removal")
    Page strike(
            Visit visit, @PathVariable String campaign, @PathVariable String id, SentCount sent) {
        return entered(visit, ActivityId.of(campaign, id), sent.right(true));
    }

    private Page entered(Visit visit, ActivityId of, CountTyped typed) {
        return switch (ledgers.enter(visit.actor(), of, typed)) {
            case Counting.Entered(var entry) ->
                    Page.seeOther(
                            "/campaigns/"
                                    + of.campaign()
                                    + "/activities/"
                                    + of
                                    + "/counts#entry-"
                                    + entry.id());
            case Counting.Unread(var findings) ->
                    page(visit, of, HttpStatus.UNPROCESSABLE_CONTENT, said(typed, findings, ""));
            case Counting.Asked(var findings, var token) ->
                    page(visit, of, HttpStatus.UNPROCESSABLE_CONTENT, said(typed, findings, token));
            case Counting.Replaced(var by) ->
                    page(visit, of, HttpStatus.CONFLICT, refused(typed, CountsPrint.replaced(by)));
            case Counting.Twice(var entry) ->
                    page(visit, of, HttpStatus.CONFLICT, refused(typed, CountsPrint.twice(entry)));
            case Counting.NotHeld(var stage) ->
                    page(
                            visit,
                            of,
                            HttpStatus.CONFLICT,
                            refused(typed, Texts.say("ledger.not-held", stage.label())));
        };
    }

    private static CountsPrint.Said said(CountTyped typed, List<Finding> findings, String token) {
        return new CountsPrint.Said(typed, findings.stream().map(Finding::message).toList(), token);
    }

    private static CountsPrint.Said refused(CountTyped typed, String why) {
        return new CountsPrint.Said(typed, List.of(why), "");
    }

    private Page page(Visit visit, ActivityId of, HttpStatus status, CountsPrint.Said said) {
        var activity = activities.activity(visit.actor(), of);
        var print =
                new CountsPrint(
                        campaigns.seen(visit.actor(), of.campaign()),
                        activity,
                        activities.sessions(activity),
                        ledgers.of(activity),
                        asked);
        return Page.of(status, templates.weekLedgerCounts(print.page(visit, clock, said)));
    }
}
