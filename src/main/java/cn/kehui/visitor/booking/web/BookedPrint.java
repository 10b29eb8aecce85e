package cn.kehui.visitor.booking.web;

import cn.kehui.ground.base.web.QrPath;
import cn.kehui.visitor.booking.BookedTicket;
import cn.kehui.visitor.booking.Booking;
import cn.kehui.visitor.booking.BookingAnswer;
import cn.kehui.visitor.booking.BookingState;
import cn.kehui.visitor.booking.Bookings;
import cn.kehui.visitor.booking.SessionOffer;
import cn.kehui.visitor.booking.SessionStanding;
import cn.kehui.visitor.booking.web.FactsPart.Fact;
import cn.kehui.visitor.programme.Tongue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints one booking for who has its link. */
@Component
class BookedPrint {
    private final Bookings bookings;
    private final BookPrint print;
    private final BookedTicket tickets;

    BookedPrint(Bookings bookings, BookPrint print, BookedTicket tickets) {
        this.bookings = bookings;
        this.print = print;
        this.tickets = tickets;
    }

    BookedPage page(Calling calling, Bookings.Standing standing) {
        var tongue = calling.tongue();
        var one = standing.booking();
        var offer = standing.offer();
        boolean off = bookings.closed(offer) instanceof BookingAnswer.Off || bookings.begun(offer);
        boolean changes = one.state().open() && bookings.closed(offer) == null;
        return new BookedPage(
                calling.frame(),
                calling.csrf(),
                FactsPart.of(offer, calling.frame()),
                said(standing, tongue),
                facts(one, offer, tongue),
                ticket(one, offer),
                new BookedPage.Acts(
                        one.state() == BookingState.HELD && !off,
                        changes,
                        one.state().open() && !off,
                        awaits(one) && !off,
                        typed(one),
                        one.state() == BookingState.BOOKED && offer.rule().approves()
                                ? tongue.word("book.change-asks")
                                : ""),
                Map.of());
    }

    /** Until the host has said yes, and where nothing is held, there is none. */
    private @Nullable QrPath ticket(Booking one, SessionOffer offer) {
        boolean held = offer.standing() == SessionStanding.OPEN;
        return held && one.state() == BookingState.BOOKED ? QrPath.of(tickets.words(one)) : null;
    }

    /** Why a held place could not be taken; empty: the page says it. */
    String late(Tongue tongue, Bookings.Standing standing) {
        boolean off = bookings.closed(standing.offer()) instanceof BookingAnswer.Off;
        return off ? "" : tongue.word("book.too-late");
    }

    String refused(Tongue tongue, BookingAnswer answer) {
        return print.refused(tongue, answer);
    }

    private static TypedBooking typed(Booking one) {
        return new TypedBooking(
                "",
                "",
                "",
                String.valueOf(one.visitors().adults()),
                String.valueOf(one.visitors().children()),
                one.visitors().children() > 0);
    }

    private static List<Fact> facts(Booking one, SessionOffer offer, Tongue tongue) {
        return Stream.of(
                        new Fact(tongue.word("book.code"), one.code()),
                        new Fact(tongue.word("book.name"), one.name()),
                        new Fact(
                                tongue.word("book.people"),
                                tongue.word(
                                        "book.people-are",
                                        one.visitors().adults(),
                                        one.visitors().children())),
                        new Fact(
                                tongue.word("book.asked-at"),
                                BookingWords.moment(tongue, one.askedAt())),
                        new Fact(tongue.word("book.deleted"), BookPrint.kept(offer, tongue)))
                .filter(one1 -> !one1.words().isEmpty())
                .toList();
    }

    private static boolean awaits(Booking one) {
        return one.state() == BookingState.WAITING || one.state() == BookingState.ASKED;
    }

    /** What became of the session first, then of the booking. */
    private BookedPage.Said said(Bookings.Standing standing, Tongue tongue) {
        boolean open = standing.booking().state().open();
        var closed = bookings.closed(standing.offer());
        return switch (closed) {
            case BookingAnswer.Off(var off) when off == SessionStanding.CANCELLED ->
                    said(
                            "returned",
                            tongue.word("book.has-cancelled"),
                            tongue.word("book.next-has-cancelled"));
            case BookingAnswer.Off(var off) when off == SessionStanding.GONE ->
                    said("returned", tongue.word("book.has-gone"), tongue.word("book.next-gone"));
            case BookingAnswer.Off _ when open -> also(standing, tongue, "book.also-hidden");
            case BookingAnswer.Undated _ when open -> also(standing, tongue, "book.also-undated");
            case BookingAnswer.Paused _ when open -> also(standing, tongue, "book.also-paused");
            case null, default -> own(standing, tongue);
        };
    }

    private BookedPage.Said also(Bookings.Standing standing, Tongue tongue, String key) {
        var own = own(standing, tongue);
        return said(own.look(), own.state(), own.next() + " " + tongue.word(key));
    }

    private BookedPage.Said own(Bookings.Standing standing, Tongue tongue) {
        var one = standing.booking();
        boolean again = bookings.closed(standing.offer()) == null;
        return switch (one.state()) {
            case BOOKED ->
                    said(
                            "done",
                            tongue.word("book.is-booked"),
                            tongue.word(
                                    bookings.begun(standing.offer())
                                            ? "book.next-begun"
                                            : "book.next-booked"));
            case ASKED ->
                    said("waiting", tongue.word("book.is-asked"), tongue.word("book.next-asked"));
            case WAITING ->
                    said(
                            "waiting",
                            tongue.word("book.is-waiting", standing.ahead()),
                            tongue.word(
                                    "book.next-waiting", standing.offer().rule().waits().hours()));
            case HELD ->
                    said(
                            "fresh",
                            tongue.word("book.is-held"),
                            tongue.word(
                                    "book.next-held", BookingWords.until(tongue, one.heldUntil())));
            case CANCELLED -> ended("frozen", tongue.word("book.is-cancelled"), tongue, again);
            case DECLINED -> ended("returned", tongue.word("book.is-declined"), tongue, again);
            case LAPSED -> ended("frozen", tongue.word("book.is-lapsed"), tongue, again);
        };
    }

    /**
     * @param again whether somebody may book there now
     */
    private static BookedPage.Said ended(String look, String state, Tongue tongue, boolean again) {
        return said(look, state, tongue.word(again ? "book.next-ended" : "book.next-over"));
    }

    private static BookedPage.Said said(String look, String state, String next) {
        return new BookedPage.Said(look, state, next, "");
    }
}
