package cn.kehui.visitor.booking.web;

import cn.kehui.visitor.booking.BookingAnswer;
import cn.kehui.visitor.booking.SessionOffer;
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
                        kept(offer, tongue));
        return new BookPage(
                tongue,
                calling.csrf(),
                calling.here(),
                FactsPart.of(offer, tongue),
                places,
                TypedBooking.blank(),
                Map.of(),
                "");
    }

    private static String state(SessionOffer offer, Tongue tongue) {
        if (offer.free() == 0) {
            return tongue.say(offer.rule().waits().list() ? "visitor.full-waits" : "visitor.full");
        }
        return tongue.say("visitor.free", offer.free(), tongue.until(offer.at().closesAt()));
    }

    /** Until when name and number are kept. */
    static String kept(SessionOffer offer, Tongue tongue) {
        LocalDate day = offer.at().day();
        int days = offer.rule().kept().days();
        return day == null
                ? tongue.say("visitor.kept-days", days)
                : tongue.say("visitor.kept", tongue.day(day.plusDays(days)), days);
    }

    /** Why nothing came of it, and what to do. */
    String refused(Tongue tongue, BookingAnswer answer) {
        return switch (answer) {
            case BookingAnswer.Kept _, BookingAnswer.Queued _ -> "";
            case BookingAnswer.Full(int free, boolean waits) ->
                    free == 0
                            ? tongue.say(waits ? "visitor.now-full-waits" : "visitor.full")
                            : tongue.say(waits ? "visitor.few-waits" : "visitor.few", free);
            case BookingAnswer.NotYet(var opens) ->
                    tongue.say("visitor.not-yet", tongue.moment(opens));
            case BookingAnswer.Over(var closed) -> tongue.say("visitor.over", tongue.until(closed));
            case BookingAnswer.Paused _ -> tongue.say("visitor.paused");
            case BookingAnswer.TooMany(int most) -> tongue.say("visitor.too-many", most);
            case BookingAnswer.Again _ -> tongue.say("visitor.again");
        };
    }
}
