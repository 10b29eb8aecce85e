package cn.kehui.visitor.booking.web;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.visitor.booking.BookingAnswer;
import cn.kehui.visitor.booking.BookingLink;
import cn.kehui.visitor.booking.BookingState;
import cn.kehui.visitor.booking.Bookings;
import cn.kehui.visitor.booking.SessionId;
import cn.kehui.week.activity.ActivityId;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a visitor asks for places, without an account and without a script. */
@Controller
class BookingPages {
    private static final String WAITS = "waits";

    /** Whatever its state is: the page of the booking says it. */
    private static final BookingAnswer KEPT = new BookingAnswer.Kept(BookingState.BOOKED);

    private final Bookings bookings;
    private final BookPrint print;
    private final Pace pace;
    private final Templates templates;

    BookingPages(Bookings bookings, BookPrint print, Pace pace, Templates templates) {
        this.bookings = bookings;
        this.print = print;
        this.pace = pace;
        this.templates = templates;
    }

    @GetMapping("/booking/{campaign}/{activity}")
    Page sessions(
            @PathVariable String campaign,
            @PathVariable String activity,
            HttpServletRequest request) {
        var offers = bookings.offers(ActivityId.of(campaign, activity));
        if (offers.isEmpty()) {
            throw new NotFound(activity);
        }
        var calling = Calling.of(request, "/booking/" + campaign + "/" + activity);
        var lines =
                offers.stream().map(one -> print.line(calling, one, bookings.closed(one))).toList();
        return Page.ok(
                templates.visitorBookingSessions(
                        new SessionsPage(calling.frame(), offers.getFirst().title(), lines)));
    }

    @GetMapping("/booking/{campaign}/{activity}/{session}")
    Page open(
            @PathVariable String campaign,
            @PathVariable String activity,
            @PathVariable String session,
            HttpServletRequest request) {
        var offer = bookings.offer(SessionId.of(campaign, activity, session));
        var calling = Calling.of(request, here(offer.id()));
        return Page.ok(page(print.blank(calling, offer, bookings.closed(offer))));
    }

    @PostMapping("/booking/{campaign}/{activity}/{session}")
    Page book(
            @PathVariable String campaign,
            @PathVariable String activity,
            @PathVariable String session,
            HttpServletRequest request) {
        var id = SessionId.of(campaign, activity, session);
        var calling = Calling.of(request, here(id));
        var fields = Calling.fields(request);
        var typed = TypedBooking.of(fields);
        var link = BookingLink.of(typed.link());
        var blank = print.blank(calling, bookings.offer(id), null).typed(typed);
        var wrong = typed.wrong(calling.tongue());
        if (!wrong.isEmpty()) {
            return Page.unprocessable(page(blank.wrong(wrong)));
        }
        if (fields.containsKey(QueuePage.AGAIN) && bookings.kept(id, link)) {
            return answered(calling, KEPT, blank, fields);
        }
        if (bookings.inLine(id, link) || may(calling, id, link, fields)) {
            var answer = bookings.book(id, typed.ask(fields.containsKey(WAITS)));
            return answered(calling, answer, blank, fields);
        }
        if (bookings.kept(id, link)) {
            return answered(calling, KEPT, blank, fields);
        }
        var words = calling.tongue().word("book.often", Pace.PERIOD.toMinutes());
        return Page.of(HttpStatus.TOO_MANY_REQUESTS, page(blank.refused(words)));
    }

    /** What stands in line or is kept is not counted: a queue asks again and again. */
    private boolean may(
            Calling calling, SessionId id, BookingLink link, Map<String, String> fields) {
        return pace.may(calling.from(), Proof.holds(id, link, fields.getOrDefault("proof", "")));
    }

    private static String here(SessionId id) {
        return "/booking/" + id.path();
    }

    private Page answered(
            Calling calling, BookingAnswer answer, BookPage blank, Map<String, String> fields) {
        return switch (answer) {
            case BookingAnswer.Kept _ ->
                    Page.seeOther(calling.frame().to("/b/" + blank.typed().link()));
            case BookingAnswer.Queued(int ahead) ->
                    Page.of(
                            HttpStatus.ACCEPTED,
                            templates.visitorBookingQueue(
                                    QueuePage.of(calling, blank, ahead, fields)));
            case BookingAnswer.Full(_, boolean waits) ->
                    Page.conflict(
                            page(
                                    blank.waiting(waits)
                                            .refused(print.refused(calling.tongue(), answer))));
            case BookingAnswer.NotYet _, BookingAnswer.Paused _ ->
                    Page.conflict(
                            page(blank.closed(print.refused(calling.tongue(), answer), true)));
            case BookingAnswer.Over _,
                    BookingAnswer.Off _,
                    BookingAnswer.Undated _,
                    BookingAnswer.Begun _,
                    BookingAnswer.Ended _ ->
                    Page.conflict(
                            page(blank.closed(print.refused(calling.tongue(), answer), false)));
            case BookingAnswer.Used _ ->
                    Page.conflict(
                            page(
                                    blank.typed(blank.typed().anew())
                                            .waiting(fields.containsKey(WAITS))
                                            .refused(print.refused(calling.tongue(), answer))));
            case BookingAnswer.TooMany _, BookingAnswer.Again _ ->
                    Page.conflict(page(blank.refused(print.refused(calling.tongue(), answer))));
        };
    }

    private JteModel page(BookPage page) {
        return templates.visitorBookingBook(page);
    }
}
