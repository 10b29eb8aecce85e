package cn.kehui.filing.chase;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * A unit was reminded by hand: the event, and the journal's line.
 *
 * @param people how many of the unit were told
 */
public record Nudged(ObligationId obligation, int people, Actor by, Instant at) implements Act {
    @Override
    public String subject() {
        return obligation.toString();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("people", String.valueOf(people));
    }
}
