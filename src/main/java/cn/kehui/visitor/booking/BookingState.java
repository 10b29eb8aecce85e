package cn.kehui.visitor.booking;

/** How far the booking of one party has come. */
public enum BookingState {
    BOOKED(true, true),
    /** The host has to say yes; the places are kept meanwhile. */
    ASKED(true, true),
    WAITING(false, true),
    /** A place became free for who waited, and is kept until somebody says yes to it. */
    HELD(true, true),
    CANCELLED(false, false),
    /** The host said no. */
    DECLINED(false, false),
    /**
     * Nobody said yes to a held place in time; booking closed before there was one; or the session
     * began before the host had answered.
     */
    LAPSED(false, false);

    private final boolean places;
    private final boolean open;

    BookingState(boolean places, boolean open) {
        this.places = places;
        this.open = open;
    }

    /** Whether it takes places. */
    boolean places() {
        return places;
    }

    /** Whether anything can still become of it. */
    public boolean open() {
        return open;
    }
}
