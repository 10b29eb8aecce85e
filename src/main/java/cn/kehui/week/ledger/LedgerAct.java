package cn.kehui.week.ledger;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.ActivityId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is done with the counts of an activity: the event, and the journal's line. */
public sealed interface LedgerAct extends Act {
    ActivityId activity();

    LedgerEntry entry();

    @Override
    default String subject() {
        return activity().toString();
    }

    @Override
    default Map<String, String> detail() {
        var detail = new LinkedHashMap<String, String>();
        detail.put("counted", entry().what().name());
        detail.put("grade", entry().grade().name());
        if (entry().quantity() != null) {
            detail.put("number", entry().quantity().toString());
        }
        if (entry().replaces() != null) {
            detail.put("reason", entry().said().why());
        }
        return detail;
    }

    /** A count was entered. */
    record CountEntered(Actor by, Instant at, ActivityId activity, LedgerEntry entry)
            implements LedgerAct {}

    /** Another was entered in the place of a count. */
    record CountReplaced(Actor by, Instant at, ActivityId activity, LedgerEntry entry)
            implements LedgerAct {}

    /** A count was struck out: nothing stands in its place. */
    record CountStruck(Actor by, Instant at, ActivityId activity, LedgerEntry entry)
            implements LedgerAct {}
}
