package cn.kehui.visitor.booking;

/**
 * What somebody asks for.
 *
 * @param name or a nickname
 * @param mobile 11 digits
 * @param guardian whether a guardian agreed to what is kept of the children
 * @param waits whether it is for the waiting list, as there is no place
 */
public record BookingAsk(
        BookingLink link,
        String name,
        String mobile,
        Visitors visitors,
        boolean guardian,
        boolean waits) {}
