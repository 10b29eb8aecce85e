package cn.kehui.filing.review.web;

import cn.kehui.duty.inbox.Inboxes;
import cn.kehui.duty.inbox.Inboxes.Group;
import cn.kehui.duty.inbox.Slice;
import cn.kehui.duty.inbox.Tallies;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.filing.review.web.ReviewsPrint.Found;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.form.Forms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reviewer's list: what waits, what is missing, what is settled. */
@Controller
class ReviewsPages {
    /** More names than anybody reads in one list beside others; narrowed to its kind all follow. */
    private static final int NAMES = 100;

    /** So many names stand on a page, however many duties there are; but some of each. */
    private static final int ALL_NAMES = 800;

    private static final int SOME = 20;

    private static final int PAGE = 200;

    private final Showing showing;
    private final Inboxes inboxes;
    private final Templates templates;
    private final Known known;

    /** What is known beside what is received. */
    @Component
    record Known(Forms forms, Obligations obligations, Calendars calendars) {}

    ReviewsPages(Showing showing, Inboxes inboxes, Templates templates, Known known) {
        this.showing = showing;
        this.inboxes = inboxes;
        this.templates = templates;
        this.known = known;
    }

    /**
     * @param sent {@code duty}, {@code show}, {@code q}: what it is narrowed to; {@code after}: the
     *     last that was shown
     * @param done the review that was finished last, when nothing else waits
     */
    @GetMapping("/reviews")
    Page reviews(
            Visit visit,
            @RequestParam Map<String, String> sent,
            @RequestParam @Nullable String done) {
        var actor = visit.actor();
        if (!Showing.sees(actor)) {
            throw new NotFound("nothing to review");
        }
        var narrowed = Narrowed.of(sent);
        var told = done == null ? "" : ReviewPages.told(showing.obligation(actor, done));
        var found = found(actor, narrowed);
        var print =
                new ReviewsPrint(
                        actor,
                        known.forms(),
                        known.obligations().titlesOf(found.tallies().campaigns()),
                        known.calendars().today(),
                        found);
        return Page.ok(templates.filingReviewReviews(print.page(visit.shell(), told, narrowed)));
    }

    private Found found(Actor actor, Narrowed narrowed) {
        var tallies = inboxes.tallies(actor, narrowed.words());
        if (!narrowed.together()) {
            return new Found(tallies, heads(actor, tallies.of(narrowed.duty())), null);
        }
        var slice =
                inboxes.slice(
                        actor,
                        narrowed.sieve(),
                        new Slice.From(narrowed.order(), narrowed.after(), PAGE));
        var by = new LinkedHashMap<Group, List<Obligation>>();
        for (var one : slice.ones()) {
            var group = new Group(one.duty(), ReviewPart.of(one.state()).states());
            by.computeIfAbsent(group, _ -> new ArrayList<>()).add(one);
        }
        return new Found(tallies, by, slice.next());
    }

    private Map<Group, List<Obligation>> heads(Actor actor, Tallies tallies) {
        var groups = new ArrayList<Group>();
        for (var part : ReviewPart.values()) {
            tallies.in(part.states())
                    .duties()
                    .forEach(one -> groups.add(new Group(one.duty(), part.states())));
        }
        int each = Math.clamp(ALL_NAMES / Math.max(1, groups.size()), SOME, NAMES);
        return inboxes.heads(actor, groups, each);
    }
}
