package cn.kehui.filing.review;

import cn.kehui.duty.obligation.State;
import java.time.Instant;

/** What became of an attempt to take an acceptance back. */
public sealed interface TakenBack {
    record Done(State now) implements TakenBack {}

    /** It is not accepted, or something was done since: {@code state} now. */
    record Illegal(State state) implements TakenBack {}

    /** Somebody else accepted it; what that person decided stays. */
    record NotOwn(String by) implements TakenBack {}

    /** It could be taken back until then; 0 hours: never. */
    record TooLate(Instant until) implements TakenBack {}

    /** A total above it has been accepted. */
    record Locked(String unit) implements TakenBack {}

    record NoReason() implements TakenBack {}
}
