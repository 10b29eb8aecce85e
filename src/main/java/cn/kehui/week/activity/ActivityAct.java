package cn.kehui.week.activity;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;
import java.util.Map;

/** What is done with an activity: the event, and the journal's line. */
public sealed interface ActivityAct extends Act {
    ActivityId activity();

    @Override
    default String subject() {
        return activity().toString();
    }

    /** An activity was begun. */
    record ActivityBegun(Actor by, Instant at, ActivityId activity, String title)
            implements ActivityAct {
        @Override
        public Map<String, String> detail() {
            return Map.of("title", title);
        }
    }

    /** A move was made. */
    record ActivityMoved(Actor by, Instant at, ActivityId activity, ActivityStep step)
            implements ActivityAct {
        @Override
        public Map<String, String> detail() {
            return Map.of("move", step.move().name(), "reason", step.said().words());
        }
    }
}
