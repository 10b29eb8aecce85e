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

    /** It is counted as another entry of the same event from now on. */
    record ActivityMerged(Actor by, Instant at, ActivityId activity, ActivityId into, Said said)
            implements ActivityAct {
        @Override
        public Map<String, String> detail() {
            return said.detail(into);
        }
    }

    /** It is counted apart from another again. */
    record ActivityParted(Actor by, Instant at, ActivityId activity, ActivityId other, Said said)
            implements ActivityAct {
        @Override
        public Map<String, String> detail() {
            return said.detail(other);
        }
    }

    /**
     * What is said of two entries of one event.
     *
     * @param other how the other one is called, and by whom it was entered
     */
    record Said(String other, String why) {
        private Map<String, String> detail(ActivityId id) {
            return Map.of("id", id.toString(), "activity", other, "reason", why);
        }
    }
}
