package cn.kehui.filing.review.web;

import cn.kehui.duty.obligation.Obligations;
import cn.kehui.filing.review.web.ReviewsPrint.Narrowed;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.form.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reviewer's list: what waits, what is missing, what is settled. */
@Controller
class ReviewsPages {
    private final Showing showing;
    private final Obligations obligations;
    private final Forms forms;
    private final Templates templates;
    private final Calendars calendars;

    ReviewsPages(
            Showing showing,
            Obligations obligations,
            Forms forms,
            Templates templates,
            Calendars calendars) {
        this.showing = showing;
        this.obligations = obligations;
        this.forms = forms;
        this.templates = templates;
        this.calendars = calendars;
    }

    /**
     * @param done the review that was finished last, when nothing else waits
     */
    @GetMapping("/reviews")
    Page reviews(
            Visit visit,
            @RequestParam(defaultValue = "") String duty,
            @RequestParam(defaultValue = "") String show,
            @RequestParam @Nullable String done) {
        var actor = visit.actor();
        if (!Showing.sees(actor)) {
            throw new NotFound("nothing to review");
        }
        var narrowed = new Narrowed(duty, ReviewPart.of(show).map(ReviewPart::id).orElse(""));
        var received = obligations.receivedHere(actor);
        var print =
                new ReviewsPrint(
                        actor,
                        new ReviewsPrint.Known(forms, obligations.titles(received)),
                        calendars.today(),
                        received,
                        narrowed);
        var told = done == null ? "" : ReviewPages.told(showing.obligation(actor, done));
        return Page.ok(
                templates.filingReviewReviews(
                        new ReviewsPage(
                                visit.shell(),
                                told,
                                print.reach(),
                                print.duties(),
                                print.shown(),
                                print.sections())));
    }
}
