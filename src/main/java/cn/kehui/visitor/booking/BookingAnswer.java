package cn.kehui.visitor.booking;

import java.time.Instant;

/** What became of asking for places. */
public sealed interface BookingAnswer {

    /** It is kept, now or by the same form before. */
    record Kept(BookingState state) implements BookingAnswer {}

    /**
     * There are not so many places.
     *
     * @param free as many as there are; {@code waits}: whether one may wait
     */
    record Full(int free, boolean waits) implements BookingAnswer {}

    record NotYet(Instant opensAt) implements BookingAnswer {}

    record Over(Instant closedAt) implements BookingAnswer {}

    /** The session is under way or over: nothing is given back any more. */
    record Begun() implements BookingAnswer {}

    /** It is cancelled, or ended otherwise: nothing can be changed of it. */
    record Ended() implements BookingAnswer {}

    /** The host has stopped it for now. */
    record Paused() implements BookingAnswer {}

    /** The session is not held as far as everybody may read: cancelled, gone, or not public. */
    record Off(SessionStanding standing) implements BookingAnswer {}

    /** Nobody has said yet on which day it is. */
    record Undated() implements BookingAnswer {}

    record TooMany(int most) implements BookingAnswer {}

    /** Its form has booked on another session: each form is for one. */
    record Used() implements BookingAnswer {}

    /** This number has booked on this session already. */
    record Again() implements BookingAnswer {}

    /**
     * It is not known yet: so many came before.
     *
     * @param ahead who has to be served first
     */
    record Queued(int ahead) implements BookingAnswer {}
}
