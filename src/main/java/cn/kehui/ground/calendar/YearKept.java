package cn.kehui.ground.calendar;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;
import java.util.Map;

/** The arrangement of a year was imported: the event, and the journal's line. */
public record YearKept(Actor by, Instant at, LegalYear year) implements Act {
    @Override
    public String subject() {
        return String.valueOf(year.year());
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("source", year.source(), "days", String.valueOf(year.days().size()));
    }
}
