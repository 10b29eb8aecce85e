package cn.kehui.visitor.door;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.ActivityId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What the staff does with the doors of an activity: the event, and the journal's line. */
public sealed interface DoorAct extends Act {
    ActivityId activity();

    @Override
    default String subject() {
        return activity().toString();
    }

    /** A pass was made: who has its link checks tickets. */
    record DoorPassMade(Actor by, Instant at, DoorPass pass) implements DoorAct {
        @Override
        public ActivityId activity() {
            return pass.activity();
        }

        @Override
        public Map<String, String> detail() {
            return Map.of("name", pass.place());
        }
    }

    /** A pass lets nobody in any more. */
    record DoorPassRevoked(Actor by, Instant at, ActivityId activity, UUID pass)
            implements DoorAct {}
}
