package cn.kehui.total.selection;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;
import java.util.Map;

/** The picked ones were sent upward as a list. */
public record ListSent(PickListId list, String campaign, int rows, Actor by, Instant at)
        implements Act {
    @Override
    public String subject() {
        return list.toString();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("campaign", campaign, "rows", Integer.toString(rows));
    }
}
