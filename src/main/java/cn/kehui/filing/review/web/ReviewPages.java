package cn.kehui.filing.review.web;

import cn.kehui.duty.inbox.Inboxes;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.Stepped;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.review.Reviews;
import cn.kehui.filing.review.web.ReviewPrint.Around;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One review: looked at, accepted or sent back with its reasons. */
@Controller
@RequestMapping("/obligations/{id}/review")
class ReviewPages {
    private final Showing showing;
    private final Inboxes inboxes;
    private final Obligations obligations;
    private final Reviews reviews;
    private final Templates templates;

    ReviewPages(
            Showing showing,
            Inboxes inboxes,
            Obligations obligations,
            Reviews reviews,
            Templates templates) {
        this.showing = showing;
        this.inboxes = inboxes;
        this.obligations = obligations;
        this.reviews = reviews;
        this.templates = templates;
    }

    /**
     * @param after {@code done}: the review that was finished before this one came up; {@code
     *     extended}: a later deadline was granted; {@code back}: an acceptance was taken back
     */
    @GetMapping
    Page open(Visit visit, @PathVariable String id, @RequestParam Map<String, String> after) {
        var obligation = showing.obligation(visit.actor(), id);
        var done = after.get("done");
        var told =
                done == null
                        ? happened(obligation, after)
                        : Texts.say("review.next", told(showing.obligation(visit.actor(), done)));
        return Page.ok(
                templates.filingReviewReview(
                        showing.page(visit, obligation, new Around(told, ""), Typing.NOTHING)));
    }

    private static String happened(Obligation now, Map<String, String> after) {
        if (after.containsKey("extended")) {
            return Texts.say("extension.granted", Moments.last(now.end()));
        }
        return after.containsKey("back") ? Texts.say("review.back", now.state().label()) : "";
    }

    static String told(Obligation done) {
        return Texts.say("review.done", done.owes().name(), done.title(), done.state().label());
    }

    @PostMapping("/acceptance")
    Page accept(Visit visit, @PathVariable String id, @RequestParam Map<String, String> sent) {
        var obligation = showing.obligation(visit.actor(), id);
        var typing = new Typing(sent);
        if (typing.reasons()) {
            return shown(
                    visit,
                    obligation,
                    typing,
                    new Refusal(
                            HttpStatus.UNPROCESSABLE_CONTENT, Texts.say("review.reasons-kept")));
        }
        return explained(
                visit,
                obligation,
                typing,
                reviews.accept(visit.actor(), obligation.id(), version(typing)));
    }

    @PostMapping("/return")
    Page sendBack(Visit visit, @PathVariable String id, @RequestParam Map<String, String> sent) {
        var obligation = showing.obligation(visit.actor(), id);
        var typing = new Typing(sent);
        return explained(
                visit,
                obligation,
                typing,
                reviews.sendBack(
                        visit.actor(),
                        obligation.id(),
                        version(typing),
                        new Reviews.Reasons(typing.text("whole"), typing.remarks())));
    }

    private static SubmissionId version(Typing typing) {
        return SubmissionId.of(typing.text("shown"));
    }

    Page explained(Visit visit, Obligation before, Typing typing, Stepped stepped) {
        return switch (stepped) {
            case Stepped.Done _ -> Page.seeOther(next(visit, before));
            case Stepped.NoReason _ ->
                    shown(
                            visit,
                            before,
                            typing,
                            new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, unreasoned(before)));
            case Stepped.Illegal _ ->
                    shown(
                            visit,
                            before,
                            typing,
                            new Refusal(HttpStatus.CONFLICT, faster(visit, before, typing)));
            case Stepped.Locked(var unit) ->
                    shown(
                            visit,
                            before,
                            typing,
                            new Refusal(HttpStatus.CONFLICT, Texts.say("review.locked", unit)));
        };
    }

    /** What is asked of who gave no reason: where it is to be written. */
    private static String unreasoned(Obligation before) {
        return before.state() == State.REVISION_ASKED
                ? Texts.say("review.no-refusal-reason")
                : Texts.say("review.no-reason");
    }

    /** Why something was not done, and how that is answered. */
    record Refusal(HttpStatus status, String words) {}

    Page shown(Visit visit, Obligation before, Typing typing, Refusal refusal) {
        var now = obligations.obligation(visit.actor(), before.id());
        var page = showing.page(visit, now, Around.refused(refusal.words()), typing);
        return Page.of(refusal.status(), templates.filingReviewReview(page));
    }

    /** Who was faster, and what it is now. */
    private String faster(Visit visit, Obligation before, Typing typing) {
        var now = obligations.obligation(visit.actor(), before.id());
        var last = obligations.steps(visit.actor(), before.id()).getLast();
        var who = last.unit() + " " + last.by();
        var what =
                Texts.say(
                        "review.faster",
                        who,
                        Moments.dated(last.at()),
                        last.move().label(),
                        now.state().label());
        return typing.text("shown").equals(String.valueOf(now.current()))
                ? what
                : what + Texts.say("review.newer", last.version());
    }

    private String next(Visit visit, Obligation done) {
        return inboxes.next(visit.actor(), done)
                .map(next -> "/obligations/" + next.id() + "/review?done=" + done.id())
                .orElse("/reviews?done=" + done.id());
    }
}
