package cn.kehui.visitor.door;

import java.time.Instant;

/**
 * What was done at a door.
 *
 * @param number of the device, from 1, rising
 * @param session its key
 * @param party the beginning of a booking's link; empty: no ticket
 * @param adults fewer than none: what was counted before is put right
 * @param children likewise
 * @param saidAt by the clock of the device
 */
public record DoorEvent(
        long number,
        String session,
        Kind kind,
        String party,
        int adults,
        int children,
        Instant saidAt) {

    /** What was done. */
    public enum Kind {
        TICKET,
        /** Somebody came in without a ticket. */
        IN,
        /** Somebody went out. */
        OUT
    }
}
