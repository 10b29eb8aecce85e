package cn.kehui.filing.review;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;
import java.util.Map;

/** What holds for every review was set: the event, and the journal's line. */
public record ReviewRuleSet(Actor by, Instant at, ReviewRule rule) implements Act {
    @Override
    public String subject() {
        return "review";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("hours", String.valueOf(rule.takeBackHours()));
    }
}
