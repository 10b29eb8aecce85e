package cn.kehui.filing.review.web;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.review.Extension;
import cn.kehui.filing.review.Reviews;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a reviewer grants a unit: to change what is accepted, and more time. */
@Controller
@RequestMapping("/obligations/{id}/review")
class GrantPages {
    private final Showing showing;
    private final Reviews reviews;
    private final ReviewPages pages;
    private final Clock clock;

    GrantPages(Showing showing, Reviews reviews, ReviewPages pages, Clock clock) {
        this.showing = showing;
        this.reviews = reviews;
        this.pages = pages;
        this.clock = clock;
    }

    /** {@code answer}: grant or refuse. */
    @PostMapping("/revision")
    Page revise(Visit visit, @PathVariable String id, @RequestParam Map<String, String> sent) {
        var obligation = showing.obligation(visit.actor(), id);
        var typing = new Typing(sent);
        var version = SubmissionId.of(typing.text("shown"));
        var stepped =
                typing.text("answer").equals("grant")
                        ? reviews.grantRevision(visit.actor(), obligation.id(), version)
                        : reviews.refuseRevision(
                                visit.actor(), obligation.id(), version, typing.text("why"));
        return pages.explained(visit, obligation, typing, stepped);
    }

    @PostMapping("/extension")
    Page extend(Visit visit, @PathVariable String id, @RequestParam Map<String, String> sent) {
        var obligation = showing.obligation(visit.actor(), id);
        var typing = new Typing(sent);
        var until = typing.until(Beijing.today(clock));
        if (until.isEmpty()) {
            return pages.shown(visit, obligation, typing, wrong(Texts.say("extension.unread")));
        }
        return switch (reviews.extend(
                visit.actor(), obligation.id(), until.get(), typing.text("why"))) {
            case Extension.Granted _ -> Page.seeOther(home(obligation.id()) + "?extended=1");
            case Extension.Past _ ->
                    pages.shown(visit, obligation, typing, wrong(Texts.say("extension.past")));
            case Extension.NotLater(var end) ->
                    pages.shown(
                            visit,
                            obligation,
                            typing,
                            wrong(Texts.say("extension.not-later", Moments.last(end))));
            case Extension.NoReason _ ->
                    pages.shown(visit, obligation, typing, wrong(Texts.say("extension.no-reason")));
            case Extension.Illegal(var state) ->
                    pages.shown(
                            visit,
                            obligation,
                            typing,
                            new ReviewPages.Refusal(
                                    HttpStatus.CONFLICT,
                                    Texts.say("extension.illegal", state.label())));
        };
    }

    private static ReviewPages.Refusal wrong(String words) {
        return new ReviewPages.Refusal(HttpStatus.UNPROCESSABLE_CONTENT, words);
    }

    private static String home(ObligationId id) {
        return "/obligations/" + id + "/review";
    }
}
