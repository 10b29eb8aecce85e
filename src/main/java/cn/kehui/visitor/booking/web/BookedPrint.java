package cn.kehui.visitor.booking.web;

import cn.kehui.visitor.booking.Booking;
import cn.kehui.visitor.booking.BookingAnswer;
import cn.kehui.visitor.booking.BookingState;
import cn.kehui.visitor.booking.Bookings;
import cn.kehui.visitor.booking.SessionOffer;
import cn.kehui.visitor.booking.web.FactsPart.Fact;
import cn.kehui.visitor.programme.Tongue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Prints one booking for who has its link. */
@Component
class BookedPrint {
    private final Bookings bookings;
    private final BookPrint print;

    BookedPrint(Bookings bookings, BookPrint print) {
        this.bookings = bookings;
        this.print = print;
    }

    BookedPage page(Calling calling, Bookings.Standing standing) {
        var tongue = calling.tongue();
        var one = standing.booking();
        boolean open = one.state().open() && bookings.closed(standing.offer()) == null;
        return new BookedPage(
                calling.frame(),
                calling.csrf(),
                FactsPart.of(standing.offer(), tongue),
                said(standing, tongue),
                facts(one, standing.offer(), tongue),
                new BookedPage.Acts(
                        one.state() == BookingState.HELD,
                        open,
                        one.state().open(),
                        one.state() == BookingState.WAITING || one.state() == BookingState.ASKED,
                        typed(one)),
                Map.of());
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

    private static BookedPage.Said said(Bookings.Standing standing, Tongue tongue) {
        var one = standing.booking();
        return switch (one.state()) {
            case BOOKED ->
                    said("done", tongue.word("book.is-booked"), tongue.word("book.next-booked"));
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
            case CANCELLED -> ended("frozen", tongue.word("book.is-cancelled"), tongue);
            case DECLINED -> ended("returned", tongue.word("book.is-declined"), tongue);
            case LAPSED -> ended("frozen", tongue.word("book.is-lapsed"), tongue);
        };
    }

    private static BookedPage.Said ended(String look, String state, Tongue tongue) {
        return said(look, state, tongue.word("book.next-ended"));
    }

    private static BookedPage.Said said(String look, String state, String next) {
        return new BookedPage.Said(look, state, next, "");
    }
}
