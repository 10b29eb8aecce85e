package cn.kehui.week.doubles;

import cn.kehui.week.activity.Activity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two activities that may be one event, with what is alike in them.
 *
 * @param decision null: nobody decided
 */
public record Likelihood(
        Activity first,
        Activity second,
        List<Sign> signs,
        State state,
        @Nullable Decision decision) {
    public Likelihood {
        signs = List.copyOf(signs);
    }

    /** How it stands. */
    public enum State {
        OPEN,
        MERGED,
        APART
    }

    /**
     * @param why may be empty
     */
    public record Decision(String by, Instant at, String why) {}
}
