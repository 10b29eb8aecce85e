package cn.kehui.filing.chase;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;
import java.util.Map;

/** The days of reminding were set: the event, and the journal's line. */
public record StepsSet(Actor by, Instant at, ChaseSteps steps) implements Act {
    @Override
    public String subject() {
        return "chase";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("before", steps.before(), "after", steps.after());
    }
}
