package cn.kehui.visitor.door;

import cn.kehui.visitor.booking.BookedTicket;
import cn.kehui.visitor.booking.Booking;
import org.springframework.stereotype.Component;

/** Signs the tickets of those who booked. */
@Component
class DoorTickets implements BookedTicket {
    private final DoorKeys keys;

    DoorTickets(DoorKeys keys) {
        this.keys = keys;
    }

    @Override
    public String words(Booking booking) {
        return DoorTicket.of(booking.session(), booking.link(), booking.visitors()).words(keys);
    }
}
