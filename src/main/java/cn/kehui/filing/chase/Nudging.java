package cn.kehui.filing.chase;

import cn.kehui.duty.obligation.State;
import java.time.Instant;

/** What became of an attempt to remind one unit by hand. */
public sealed interface Nudging {
    /** {@code people} of the unit were told. */
    record Told(int people) implements Nudging {}

    /** Somebody did so lately: it may be done again {@code from} then. */
    record TooSoon(Instant at, String by, Instant from) implements Nudging {}

    /** Nobody fills in for that unit here: telephone. */
    record Nobody() implements Nudging {}

    /** There is nothing that it owes any more. */
    record NotOwed(State state) implements Nudging {}
}
