package cn.kehui.visitor.booking.web;

import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.visitor.booking.Booking;
import cn.kehui.visitor.booking.BookingGuests;
import cn.kehui.visitor.booking.BookingOffers.Offered;
import cn.kehui.visitor.booking.BookingState;
import cn.kehui.visitor.booking.SessionStanding;
import cn.kehui.visitor.booking.web.SessionPage.GuestLine;
import cn.kehui.week.activity.Activity;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Prints what a host offers, and who comes. */
@Component
class OfferPrint {
    private final Campaigns campaigns;

    OfferPrint(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** Who has booked: how many, and some of them; {@code begun}: that is not changed any more. */
    record Who(List<BookingGuests.Counted> counts, BookingGuests.Few some, boolean begun) {}

    OffersPage all(Shell shell, Activity activity, List<Offered> offered, boolean lead) {
        var lines =
                offered.stream()
                        .map(
                                one ->
                                        new OffersPage.Line(
                                                session(one),
                                                state(one) + deleted(activity, one),
                                                lead
                                                        ? home(activity)
                                                                + "/booking/"
                                                                + one.session().key()
                                                        : "",
                                                open(one)))
                        .toList();
        return new OffersPage(
                shell,
                path(activity, Texts.say("booking.title"), ""),
                activity.title(),
                note(activity),
                lines);
    }

    /** The address for visitors; empty: they have none. */
    private static String open(Offered one) {
        var offer = one.offer();
        return offer == null || !offer.shown() ? "" : "/booking/" + offer.id().path();
    }

    private static String note(Activity activity) {
        return switch (activity.stage()) {
            case PUBLISHED -> "";
            case CHANGING, RETURNED, SUBMITTED -> Texts.say("booking.changing");
            case DRAFT, APPROVED -> Texts.say("booking.unpublished");
            case HELD, CLOSED, CANCELLED -> Texts.say("booking.past");
        };
    }

    SessionPage one(Shell shell, Activity activity, Offered one, Who who) {
        var offer = one.offer();
        var action = home(activity) + "/booking/" + one.session().key();
        var fields =
                offer == null
                        ? OfferTyped.usual(one.session().capacity())
                        : OfferTyped.of(offer.rule());
        var next = who.some().next();
        return new SessionPage(
                shell,
                path(activity, session(one), home(activity) + "/booking"),
                new SessionPage.Named(activity.title(), session(one), action, open(one)),
                fields,
                List.of(),
                counts(one, who),
                new SessionPage.Guests(
                        who.some().ones().stream().map(any -> guest(any, !who.begun())).toList(),
                        next == null ? "" : action + "?after=" + next,
                        ""));
    }

    SessionPage number(SessionPage page, String code, String number) {
        var words =
                number.isEmpty()
                        ? Texts.say("booking.number-gone", code)
                        : Texts.say("booking.number-is", code, number);
        var guests = page.guests();
        return new SessionPage(
                page.shell(),
                page.path(),
                page.named(),
                page.fields(),
                List.of(),
                page.counts(),
                new SessionPage.Guests(guests.lines(), guests.next(), words));
    }

    private static String state(Offered one) {
        var offer = one.offer();
        if (offer == null) {
            return Texts.say("booking.not-offered");
        }
        var words = Texts.say("booking.state", offer.taken(), offer.room(), offer.free());
        return words
                + switch (offer.standing()) {
                    case OPEN -> offer.rule().kept().paused() ? Texts.say("booking.is-paused") : "";
                    case CANCELLED -> Texts.say("booking.is-cancelled");
                    case GONE -> Texts.say("booking.is-gone");
                    case HIDDEN -> Texts.say("booking.is-hidden");
                };
    }

    /** Visitors still read it, until the change is approved. */
    private static String deleted(Activity activity, Offered one) {
        var offer = one.offer();
        return offer != null
                        && offer.standing() == SessionStanding.OPEN
                        && !activity.rows().contains(offer.id().key())
                ? Texts.say("booking.is-deleted")
                : "";
    }

    private static String counted(BookingGuests.Counted one) {
        return Texts.say(
                "booking.counted", label(one.state()), one.parties(), one.adults(), one.children());
    }

    private static List<String> counts(Offered one, Who who) {
        return Stream.of(
                        one.offer() == null ? Stream.<String>empty() : Stream.of(state(one)),
                        who.counts().stream().map(OfferPrint::counted),
                        who.begun()
                                ? Stream.of(Texts.say("booking.begun"))
                                : Stream.<String>empty())
                .flatMap(lines -> lines)
                .toList();
    }

    /**
     * @param open whether the host may still say yes or no
     */
    private static GuestLine guest(Booking one, boolean open) {
        return new GuestLine(
                one.code(),
                one.name().isEmpty() ? Texts.say("booking.name-gone") : one.name(),
                Texts.say("booking.people", one.visitors().adults(), one.visitors().children()),
                label(one.state()),
                Moments.recent(one.askedAt()),
                open && one.state() == BookingState.ASKED,
                open && one.state().open() && one.state() != BookingState.ASKED);
    }

    private static String label(BookingState state) {
        return switch (state) {
            case BOOKED -> Texts.say("booking.booked");
            case ASKED -> Texts.say("booking.asked");
            case WAITING -> Texts.say("booking.waiting");
            case HELD -> Texts.say("booking.held");
            case CANCELLED -> Texts.say("booking.cancelled");
            case DECLINED -> Texts.say("booking.declined");
            case LAPSED -> Texts.say("booking.lapsed");
        };
    }

    private static String session(Offered offered) {
        var one = offered.session();
        if (offered.gone()) {
            return Texts.say("booking.gone");
        }
        var day = one.day() == null ? Texts.say("booking.no-day") : Moments.day(one.day());
        return (day + " " + one.hours()).strip() + " " + one.venue();
    }

    private static String home(Activity activity) {
        return "/campaigns/" + activity.id().campaign() + "/activities/" + activity.id();
    }

    private List<Shell.Place> path(Activity activity, String here, String above) {
        var campaign = campaigns.campaign(activity.id().campaign());
        var all = "/campaigns/" + campaign.id() + "/activities";
        return Stream.of(
                        new Shell.Place(campaign.title(), "/campaigns/" + campaign.id(), false),
                        new Shell.Place(Texts.say("activity.all"), all, false),
                        new Shell.Place(activity.title(), home(activity), false),
                        new Shell.Place(Texts.say("booking.title"), above, false),
                        new Shell.Place(here, "", true))
                .filter(one -> !one.href().isEmpty() || one.here())
                .toList();
    }
}
