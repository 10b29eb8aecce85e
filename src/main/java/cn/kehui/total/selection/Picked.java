package cn.kehui.total.selection;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;
import java.util.Map;

/** Somebody decided whether an activity goes on. The event is the journal's line, too. */
public record Picked(Choice choice, Actor by, Instant at) implements Act {
    @Override
    public String subject() {
        return choice.submission().toString();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of(
                "row", Integer.toString(choice.row()),
                "chosen", Boolean.toString(choice.chosen()),
                "reason", choice.reason(),
                "tier", choice.tier());
    }
}
