package cn.kehui.visitor.booking;

/** Makes what is shown at the door for a booking; the room of the door does. */
public interface BookedTicket {
    /** What a QR code says for it: no name and no number of anybody. */
    String words(Booking booking);
}
