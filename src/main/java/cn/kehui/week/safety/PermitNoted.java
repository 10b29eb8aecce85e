package cn.kehui.week.safety;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.ActivityId;
import java.time.Instant;
import java.util.Map;

/** It was written down how a permit stands: the event, and the journal's line. */
public record PermitNoted(Actor by, Instant at, ActivityId activity, String number) implements Act {
    @Override
    public String subject() {
        return activity.toString();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("name", number);
    }
}
