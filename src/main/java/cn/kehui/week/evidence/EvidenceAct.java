package cn.kehui.week.evidence;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.ActivityId;
import java.time.Instant;
import java.util.Map;

/** What is done with the photographs of an activity: the event, and the journal's line. */
public sealed interface EvidenceAct extends Act {
    ActivityId activity();

    String name();

    @Override
    default String subject() {
        return activity().toString();
    }

    @Override
    default Map<String, String> detail() {
        return Map.of("name", name());
    }

    /** A photograph came. */
    record PhotoAdded(Actor by, Instant at, ActivityId activity, String name)
            implements EvidenceAct {}

    /** A photograph was taken out. */
    record PhotoRemoved(Actor by, Instant at, ActivityId activity, String name)
            implements EvidenceAct {}

    /** They are to be looked at again, where that was given up. */
    record PhotosAskedAgain(Actor by, Instant at, ActivityId activity) implements EvidenceAct {
        @Override
        public String name() {
            return "";
        }

        @Override
        public Map<String, String> detail() {
            return Map.of();
        }
    }

    /**
     * Why it cannot be changed was written, or taken back.
     *
     * @param name of the photograph, or the kind of which there are few
     */
    record PhotoExplained(Actor by, Instant at, ActivityId activity, String name)
            implements EvidenceAct {}

    /**
     * A reviewer has decided on a photograph.
     *
     * @param verdict of {@link PhotoDecision.Verdict}
     * @param words why it is returned; else empty
     */
    record PhotoDecided(
            Actor by, Instant at, ActivityId activity, String name, String verdict, String words)
            implements EvidenceAct {
        @Override
        public Map<String, String> detail() {
            return Map.of("name", name, "verdict", verdict, "words", words);
        }
    }
}
