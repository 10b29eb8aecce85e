package cn.kehui.visitor.booking.web;

import cn.kehui.visitor.booking.BookingLink;

/** What the script of the page finds out before it sends a form. */
public final class Worked {
    private Worked() {}

    public static String of(BookingLink link) {
        int number = 0;
        while (!Proof.holds(link, String.valueOf(number))) {
            number++;
        }
        return String.valueOf(number);
    }
}
