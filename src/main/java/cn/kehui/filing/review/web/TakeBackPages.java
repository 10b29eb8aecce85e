package cn.kehui.filing.review.web;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.filing.review.Acceptances;
import cn.kehui.filing.review.TakenBack;
import cn.kehui.filing.review.web.ReviewPages.Refusal;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An acceptance of one's own, taken back for a reason. */
@Controller
class TakeBackPages {
    private final Showing showing;
    private final Acceptances acceptances;
    private final ReviewPages pages;

    TakeBackPages(Showing showing, Acceptances acceptances, ReviewPages pages) {
        this.showing = showing;
        this.acceptances = acceptances;
        this.pages = pages;
    }

    @PostMapping("/obligations/{id}/review/taking-back")
    Page takeBack(Visit visit, @PathVariable String id, @RequestParam Map<String, String> sent) {
        var before = showing.obligation(visit.actor(), id);
        var typing = new Typing(sent);
        var taken = acceptances.takeBack(visit.actor(), before.id(), typing.text("why"));
        return taken instanceof TakenBack.Done
                ? Page.seeOther("/obligations/" + before.id() + "/review?back=1")
                : pages.shown(visit, before, typing, refusal(before, taken));
    }

    private static Refusal refusal(Obligation before, TakenBack taken) {
        return switch (taken) {
            case TakenBack.Done(var now) -> conflict("review.back", now.label());
            case TakenBack.NoReason _ ->
                    new Refusal(
                            HttpStatus.UNPROCESSABLE_CONTENT, Texts.say("review.back-no-reason"));
            case TakenBack.Illegal(var state) -> conflict("review.back-illegal", state.label());
            case TakenBack.NotOwn(var by) ->
                    conflict("review.back-not-own", by, before.owes().name());
            case TakenBack.TooLate(var until) ->
                    conflict("review.back-late", Moments.recent(until));
            case TakenBack.Locked(var unit) -> conflict("review.locked", unit);
        };
    }

    private static Refusal conflict(String key, Object... args) {
        return new Refusal(HttpStatus.CONFLICT, Texts.say(key, args));
    }
}
