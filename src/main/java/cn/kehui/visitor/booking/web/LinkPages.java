package cn.kehui.visitor.booking.web;

import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.visitor.booking.BookingLink;
import cn.kehui.visitor.booking.Bookings;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One booking, for who has its link: looked at, changed, given back. */
@Controller
@RequestMapping("/b/{link}")
class LinkPages {
    private final Bookings bookings;
    private final BookedPrint print;
    private final Templates templates;

    LinkPages(Bookings bookings, BookedPrint print, Templates templates) {
        this.bookings = bookings;
        this.print = print;
        this.templates = templates;
    }

    @GetMapping
    Page open(@PathVariable String link, HttpServletRequest request) {
        var page = print.page(Calling.of(request, "/b/" + link), bookings.of(BookingLink.of(link)));
        return Page.ok(templates.visitorBookingBooked(page));
    }

    @PostMapping("/cancellation")
    Page cancel(@PathVariable String link, HttpServletRequest request) {
        var calling = Calling.of(request, "/b/" + link);
        var refused = bookings.cancel(BookingLink.of(link));
        return refused == null
                ? Page.seeOther(calling.frame().to("/b/" + link))
                : refused(calling, link, print.refused(calling.tongue(), refused));
    }

    @PostMapping("/acceptance")
    Page take(@PathVariable String link, HttpServletRequest request) {
        var calling = Calling.of(request, "/b/" + link);
        return bookings.take(BookingLink.of(link))
                ? Page.seeOther(calling.frame().to("/b/" + link))
                : refused(
                        calling,
                        link,
                        print.late(calling.tongue(), bookings.of(BookingLink.of(link))));
    }

    @PostMapping("/visitors")
    Page change(@PathVariable String link, HttpServletRequest request) {
        var calling = Calling.of(request, "/b/" + link);
        var typed = TypedBooking.of(Calling.fields(request));
        var wrong = typed.wrongPeople(calling.tongue());
        if (!wrong.isEmpty()) {
            var page = print.page(calling, bookings.of(BookingLink.of(link))).wrong(typed, wrong);
            return Page.unprocessable(templates.visitorBookingBooked(page));
        }
        var refused = bookings.change(BookingLink.of(link), typed.visitors());
        return refused == null
                ? Page.seeOther(calling.frame().to("/b/" + link))
                : refused(calling, link, print.refused(calling.tongue(), refused));
    }

    private Page refused(Calling calling, String link, String why) {
        var page = print.page(calling, bookings.of(BookingLink.of(link))).refused(why);
        return Page.conflict(templates.visitorBookingBooked(page));
    }
}
