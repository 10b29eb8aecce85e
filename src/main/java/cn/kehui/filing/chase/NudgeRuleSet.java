package cn.kehui.filing.chase;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;
import java.util.Map;

/** How units may be reminded by hand was set: the event, and the journal's line. */
public record NudgeRuleSet(Actor by, Instant at, NudgeRule rule) implements Act {
    @Override
    public String subject() {
        return "nudge";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("hours", String.valueOf(rule.leastHours()), "words", rule.words());
    }
}
