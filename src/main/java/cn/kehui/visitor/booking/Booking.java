package cn.kehui.visitor.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The places of one party on one session.
 *
 * @param link the hash by which it is kept
 * @param turn when it came, of all of the session
 * @param name or a nickname; empty: it is deleted
 * @param heldUntil until when a free place waits for a yes; null: none does
 */
public record Booking(
        SessionId session,
        String link,
        long turn,
        BookingState state,
        String name,
        Visitors visitors,
        Instant askedAt,
        @Nullable Instant heldUntil) {

    /** What people read out at the door: 7K3M-9QXD. */
    public String code() {
        return BookingLink.code(link);
    }
}
