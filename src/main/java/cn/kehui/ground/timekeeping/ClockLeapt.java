package cn.kehui.ground.timekeeping;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Recorded;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The clock was moved, or the product was off for long: {@code from} when it was last looked at.
 */
public record ClockLeapt(Instant from, Instant at) implements Recorded {
    /** Nobody signed in does it. */
    @Override
    public @Nullable Actor by() {
        return null;
    }

    @Override
    public String subject() {
        return "clock";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("from", from.toString(), "to", at.toString());
    }
}
