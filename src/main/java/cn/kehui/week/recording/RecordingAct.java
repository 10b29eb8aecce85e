package cn.kehui.week.recording;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.ActivityId;
import java.time.Instant;
import java.util.Map;

/** What is done with the films of an activity: the event, and the journal's line. */
public sealed interface RecordingAct extends Act {
    ActivityId activity();

    @Override
    default String subject() {
        return activity().toString();
    }

    /** A film came. */
    record RecordingAdded(Actor by, Instant at, ActivityId activity, String name)
            implements RecordingAct {
        @Override
        public Map<String, String> detail() {
            return Map.of("name", name);
        }
    }

    /** A film was taken out. */
    record RecordingRemoved(Actor by, Instant at, ActivityId activity, String name)
            implements RecordingAct {
        @Override
        public Map<String, String> detail() {
            return Map.of("name", name);
        }
    }

    /**
     * Those are to be looked at again of which nothing could be said.
     *
     * @param many so many
     */
    record RecordingsAskedAgain(Actor by, Instant at, ActivityId activity, int many)
            implements RecordingAct {
        @Override
        public Map<String, String> detail() {
            return Map.of("many", String.valueOf(many));
        }
    }
}
