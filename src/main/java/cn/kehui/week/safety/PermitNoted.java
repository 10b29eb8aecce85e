package cn.kehui.week.safety;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.ActivityId;
import java.time.Instant;
import java.util.Map;

/**
 * It was written down how a permit stands: the event, and the journal's line.
 *
 * @param why it was changed or withdrawn; empty: it was not
 */
public record PermitNoted(Actor by, Instant at, ActivityId activity, String number, String why)
        implements Act {
    @Override
    public String subject() {
        return activity.toString();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("name", number, "reason", why);
    }
}
