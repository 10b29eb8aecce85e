package cn.kehui.visitor.booking.web;

import cn.kehui.visitor.booking.BookingLink;
import cn.kehui.visitor.booking.SessionId;
import cn.kehui.visitor.programme.VisitorFrame;
import java.util.Map;

/**
 * Where places on one session are asked for.
 *
 * @param wrong at each field what is asked
 * @param refused why nothing came of it; empty: nothing was asked for, or the fields tell
 */
public record BookPage(
        VisitorFrame frame,
        String csrf,
        FactsPart session,
        Places places,
        TypedBooking typed,
        Map<String, String> wrong,
        String refused) {

    /**
     * @param state in words; empty: it is said elsewhere on the page
     * @param form whether places are given
     * @param waits whether the form is for the waiting list
     * @param most people in one party
     * @param kept until when name and number are kept, in words
     * @param session which it is
     */
    public record Places(
            String state, boolean form, boolean waits, int most, String kept, SessionId session) {}

    BookPage typed(TypedBooking sent) {
        return new BookPage(frame, csrf, session, places, sent, wrong, refused);
    }

    BookPage wrong(Map<String, String> found) {
        return new BookPage(frame, csrf, session, places, typed, found, refused);
    }

    BookPage refused(String why) {
        return new BookPage(frame, csrf, session, places, typed, wrong, why);
    }

    /**
     * Refused as nothing is given there now.
     *
     * @param form whether what was typed stays, to be sent when something is
     */
    BookPage closed(String why, boolean form) {
        var other = new Places("", form, false, places.most(), places.kept(), places.session());
        return new BookPage(frame, csrf, session, other, typed, wrong, why);
    }

    /** With a form for the waiting list, where there is one. */
    BookPage waiting(boolean waits) {
        var other =
                new Places(
                        places.state(),
                        waits || places.form(),
                        waits,
                        places.most(),
                        places.kept(),
                        places.session());
        return new BookPage(frame, csrf, session, other, typed, wrong, refused);
    }

    /** What the page works on before the form is sent. */
    public String work() {
        return Proof.words(places.session(), BookingLink.of(typed.link()));
    }

    /** What is asked at a field; empty: it is right. */
    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }
}
