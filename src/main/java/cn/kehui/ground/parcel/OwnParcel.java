package cn.kehui.ground.parcel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document that somebody asked for.
 *
 * @param asOf of which state of the numbers it is, in words; empty: it is not made
 * @param until from then on it is gone; null: it is not made yet
 * @param withheld whether its person sees otherwise now than when it was made
 */
public record OwnParcel(
        ParcelId id,
        Order order,
        String title,
        State state,
        Instant orderedAt,
        Result result,
        Progress progress,
        boolean withheld) {

    /** What was asked for, of whom. */
    public record Order(String kind, String asked) {}

    /** What came of it; all empty while there is nothing. */
    public record Result(String asOf, String fileName, long size, @Nullable Instant until) {}

    /**
     * How far it is.
     *
     * @param tries how often it was begun; 0: not yet
     * @param of rows; 0: not known
     */
    public record Progress(int tries, long done, long of) {}

    /** How far it has come. */
    public enum State {
        /** It is being made, or will be. */
        WAITING,
        READY,
        /** It was begun so often that it is not tried again. */
        BROKEN
    }
}
