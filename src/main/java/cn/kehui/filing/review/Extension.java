package cn.kehui.filing.review;

import cn.kehui.duty.obligation.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of an attempt to grant one unit a later deadline. */
public sealed interface Extension {
    record Granted(Instant until) implements Extension {}

    /** Nobody can file in a moment that is gone. */
    record Past() implements Extension {}

    /** It is not later than what holds already. {@code end} null: no date is set at all. */
    record NotLater(@Nullable Instant end) implements Extension {}

    /** The unit has nothing to file as it stands. */
    record Illegal(State state) implements Extension {}

    record NoReason() implements Extension {}
}
