package cn.kehui.visitor.booking.web;

import cn.kehui.visitor.booking.BookingLink;
import cn.kehui.visitor.booking.SessionId;

/** What the script of the page finds out before it sends a form. */
public final class Worked {
    private Worked() {}

    /**
     * @param page the address of the form
     */
    public static String of(String page, BookingLink link) {
        var parts = page.split("/");
        var session = SessionId.of(parts[2], parts[3], parts[4]);
        int number = 0;
        while (!Proof.holds(session, link, String.valueOf(number))) {
            number++;
        }
        return String.valueOf(number);
    }
}
