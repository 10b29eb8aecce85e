package cn.kehui.ground.parcel;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;
import java.util.Map;

/** What is made at once, and how long the rest is kept, was set: event, and journal's line. */
public record ParcelRuleSet(Actor by, Instant at, ParcelRule rule) implements Act {
    @Override
    public String subject() {
        return "parcel";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of(
                "rows",
                rule.sheetRows() + "/" + rule.wordRows() + "/" + rule.pdfRows(),
                "days",
                String.valueOf(rule.days()),
                "most",
                String.valueOf(rule.most()));
    }
}
