package cn.kehui.week.gathering;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;
import java.util.Map;

/** What is done with tables of activities: the event, and the journal's line. */
public sealed interface GatheringAct extends Act {
    GatheringId table();

    @Override
    default String subject() {
        return table().campaign().value();
    }

    /** A table was handed in, and nothing was entered yet. */
    record TableHanded(Actor by, Instant at, GatheringId table, String file)
            implements GatheringAct {
        @Override
        public Map<String, String> detail() {
            return Map.of("file", file);
        }
    }

    /** Activities of a table were entered, and changed. */
    record TableTaken(Actor by, Instant at, GatheringId table, int added, int changed)
            implements GatheringAct {
        @Override
        public Map<String, String> detail() {
            return Map.of("added", String.valueOf(added), "changed", String.valueOf(changed));
        }
    }
}
