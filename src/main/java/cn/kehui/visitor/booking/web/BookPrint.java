package cn.kehui.visitor.booking.web;

import cn.kehui.visitor.booking.BookingAnswer;
import cn.kehui.visitor.booking.SessionOffer;
import cn.kehui.visitor.booking.SessionStanding;
import cn.kehui.visitor.programme.Tongue;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints how places stand, and why there is none. */
@Component
class BookPrint {

    /**
     * @param closed why nothing is given; null: it is
     */
    BookPage blank(Calling calling, SessionOffer offer, @Nullable BookingAnswer closed) {
        var tongue = calling.tongue();
        boolean full = offer.free() == 0;
        boolean list = offer.rule().waits().list();
        var places =
                new BookPage.Places(
                        closed == null ? state(offer, tongue) : refused(tongue, closed),
                        closed == null && (!full || list),
                        full && list,
                        offer.rule().most(),
                        kept(offer, tongue),
                        offer.id());
        return new BookPage(
                calling.frame(),
                calling.csrf(),
                FactsPart.of(offer, calling.frame()),
                places,
                TypedBooking.blank(),
                Map.of(),
                "");
    }

    /**
     * @param closed why nothing is given; null: it is
     */
    SessionsPage.Line line(Calling calling, SessionOffer offer, @Nullable BookingAnswer closed) {
        var tongue = calling.tongue();
        var when = FactsPart.when(offer, tongue);
        return new SessionsPage.Line(
                when.isEmpty() ? tongue.word("book.gone-short") : when,
                offer.at().venue(),
                closed == null ? state(offer, tongue) : refused(tongue, closed),
                calling.frame().to("/booking/" + offer.id().path()));
    }

    private static String off(Tongue tongue, SessionStanding standing) {
        return switch (standing) {
            case OPEN -> "";
            case CANCELLED -> tongue.word("book.off-cancelled");
            case GONE -> tongue.word("book.off-gone");
            case HIDDEN -> tongue.word("book.off-hidden");
        };
    }

    private static String state(SessionOffer offer, Tongue tongue) {
        if (offer.free() == 0) {
            return tongue.word(offer.rule().waits().list() ? "book.full-waits" : "book.full");
        }
        var closes = offer.at().closesAt();
        return closes == null
                ? ""
                : tongue.word("book.free", offer.free(), BookingWords.until(tongue, closes));
    }

    /** Until when name and number are kept. */
    static String kept(SessionOffer offer, Tongue tongue) {
        LocalDate day = offer.at().day();
        int days = offer.rule().kept().days();
        return day == null
                ? tongue.word("book.kept-days", days)
                : tongue.word("book.kept", BookingWords.day(tongue, day.plusDays(days)), days);
    }

    /** Why nothing came of it, and what to do. */
    String refused(Tongue tongue, BookingAnswer answer) {
        return switch (answer) {
            case BookingAnswer.Kept _, BookingAnswer.Queued _ -> "";
            case BookingAnswer.Full(int free, boolean waits) ->
                    free == 0
                            ? tongue.word(waits ? "book.now-full-waits" : "book.full")
                            : tongue.word(waits ? "book.few-waits" : "book.few", free);
            case BookingAnswer.NotYet(var opens) ->
                    tongue.word("book.not-yet", BookingWords.moment(tongue, opens));
            case BookingAnswer.Over(var closed) ->
                    tongue.word("book.over", BookingWords.until(tongue, closed));
            case BookingAnswer.Paused _ -> tongue.word("book.paused");
            case BookingAnswer.Off(var standing) -> off(tongue, standing);
            case BookingAnswer.Undated _ -> tongue.word("book.undated");
            case BookingAnswer.TooMany(int most) -> tongue.word("book.too-many", most);
            case BookingAnswer.Again _ -> tongue.word("book.again");
            case BookingAnswer.Begun _ -> tongue.word("book.begun");
            case BookingAnswer.Ended _ -> tongue.word("book.ended");
            case BookingAnswer.Used _ -> tongue.word("book.used");
        };
    }
}
