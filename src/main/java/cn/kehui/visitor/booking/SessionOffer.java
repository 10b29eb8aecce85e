package cn.kehui.visitor.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A session on which places can be booked, as it stands.
 *
 * @param title of its activity, as it was approved
 * @param standing whether it is held as everybody may read it
 * @param room places that may be given: the capacity, and no more than a permit names
 * @param taken places that are booked, asked for or held
 * @param waiting whether somebody waits
 */
public record SessionOffer(
        SessionId id,
        String title,
        At at,
        SessionStanding standing,
        OfferRule rule,
        int room,
        int taken,
        boolean waiting) {

    /**
     * When and where.
     *
     * @param day null: it is not known; {@code from} and {@code to} likewise
     * @param closesAt the first instant that is too late to book; null: it has no day
     */
    public record At(
            @Nullable LocalDate day,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            String venue,
            @Nullable Instant closesAt) {}

    /** Places that nobody has; none where a permit became smaller. */
    public int free() {
        return Math.max(0, room - taken);
    }

    /** Whether it is under way or over: who came is not changed any more. */
    boolean begun(Instant now) {
        var day = at.day();
        return day != null && !now.isBefore(BookingRules.begins(day, at.from()));
    }

    /** Whether everybody may read of it. */
    public boolean shown() {
        return standing != SessionStanding.HIDDEN;
    }

    SessionOffer with(int takenNow, boolean waitingNow) {
        return new SessionOffer(id, title, at, standing, rule, room, takenNow, waitingNow);
    }
}
