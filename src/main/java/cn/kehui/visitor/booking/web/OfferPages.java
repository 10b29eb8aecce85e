package cn.kehui.visitor.booking.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.visitor.booking.BookingGuests;
import cn.kehui.visitor.booking.BookingOffers;
import cn.kehui.visitor.booking.SessionId;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the unit that leads an activity offers its places and sees who comes. */
@Controller
@RequestMapping("/campaigns/{campaign}/activities/{id}/booking")
class OfferPages {
    private static final int SOME = 50;

    private final Activities activities;
    private final BookingOffers offers;
    private final BookingGuests guests;
    private final OfferPrint print;
    private final Templates templates;
    private final Clock clock;

    OfferPages(
            Activities activities,
            BookingOffers offers,
            BookingGuests guests,
            OfferPrint print,
            Templates templates,
            Clock clock) {
        this.activities = activities;
        this.offers = offers;
        this.guests = guests;
        this.print = print;
        this.templates = templates;
        this.clock = clock;
    }

    /** Which session, as its address has it. */
    record At(String campaign, String id, String session) {
        SessionId of() {
            return SessionId.of(campaign, id, session);
        }

        String home() {
            return "/campaigns/" + campaign + "/activities/" + id + "/booking/" + session;
        }
    }

    @GetMapping
    Page all(Visit visit, @PathVariable String campaign, @PathVariable String id) {
        var activity = activities.activity(visit.actor(), ActivityId.of(campaign, id));
        var lead = activity.ledBy(visit.actor());
        return Page.ok(
                templates.visitorBookingOffers(
                        print.all(visit.shell(), activity, offers.of(activity), lead)));
    }

    @GetMapping("/{session}")
    Page one(Visit visit, At at, @RequestParam(defaultValue = "0") long after) {
        return Page.ok(templates.visitorBookingSession(page(visit, at, after)));
    }

    @PostMapping("/{session}")
    Page set(Visit visit, At at, HttpServletRequest request) {
        var fields = Calling.fields(request);
        var typed = new OfferTyped(fields, Beijing.today(clock));
        var rule = typed.rule(clock.instant());
        var findings =
                typed.findings().isEmpty()
                        ? offers.set(visit.actor(), at.of(), rule)
                        : typed.findings();
        if (findings.isEmpty()) {
            return Page.seeOther(at.home());
        }
        var page = page(visit, at, 0);
        return Page.unprocessable(
                templates.visitorBookingSession(
                        new SessionPage(
                                page.shell(),
                                page.path(),
                                page.named(),
                                fields,
                                findings,
                                page.counts(),
                                page.guests())));
    }

    @PostMapping("/{session}/decisions")
    Page decide(Visit visit, At at, @RequestParam String code, @RequestParam boolean yes) {
        guests.decide(visit.actor(), at.of(), code, yes);
        return Page.seeOther(at.home() + "#guests");
    }

    @PostMapping("/{session}/numbers")
    Page number(Visit visit, At at, @RequestParam String code) {
        var number = guests.number(visit.actor(), at.of(), code);
        var page = page(visit, at, 0);
        return Page.ok(templates.visitorBookingSession(print.number(page, code, number)));
    }

    private SessionPage page(Visit visit, At at, long after) {
        var session = at.of();
        var activity = led(visit, session.activity());
        var one =
                offers.of(activity).stream()
                        .filter(any -> any.session().key().equals(session.key()))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(session));
        if (one.offer() == null) {
            return print.one(
                    visit.shell(),
                    activity,
                    one,
                    new OfferPrint.Who(List.of(), new BookingGuests.Few(List.of(), null), false));
        }
        var who =
                new OfferPrint.Who(
                        guests.counts(visit.actor(), session),
                        guests.of(visit.actor(), session, after, SOME),
                        offers.begun(one));
        return print.one(visit.shell(), activity, one, who);
    }

    private Activity led(Visit visit, ActivityId id) {
        var activity = activities.activity(visit.actor(), id);
        if (!activity.ledBy(visit.actor())) {
            throw new NotFound(id);
        }
        return activity;
    }
}
