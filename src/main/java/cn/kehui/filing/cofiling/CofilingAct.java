package cn.kehui.filing.cofiling;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.UnitId;
import java.time.Instant;
import java.util.Map;

/** What is done with rows that one unit gives to another: the event, and the journal's line. */
public sealed interface CofilingAct extends Act {
    Rows rows();

    @Override
    default String subject() {
        return rows().of().id().toString();
    }

    @Override
    default Map<String, String> detail() {
        return Map.of("cofiler", rows().name(), "part", rows().words());
    }

    /**
     * Which rows, and whose.
     *
     * @param of what is owed, {@code unit} who writes them, called {@code name}
     * @param words what they are called
     */
    record Rows(Obligation of, UnitId unit, String name, String words) {}

    /** Rows were given to a unit. */
    record RowsGiven(Actor by, Instant at, Rows rows, String word) implements CofilingAct {
        @Override
        public Map<String, String> detail() {
            return Map.of("cofiler", rows.name(), "part", rows.words(), "words", word);
        }
    }

    /** They are the lead's own again; what was written stays. */
    record RowsTakenBack(Actor by, Instant at, Rows rows) implements CofilingAct {}

    /** The unit added one beside those that it was given. */
    record RowsAdded(Actor by, Instant at, Rows rows) implements CofilingAct {}

    /** It left one that it had added, blank. */
    record RowsLeft(Actor by, Instant at, Rows rows) implements CofilingAct {}

    /** The unit says that they are filled in. */
    record RowsDone(Actor by, Instant at, Rows rows) implements CofilingAct {}

    /** It says that they are not, after all. */
    record RowsUndone(Actor by, Instant at, Rows rows) implements CofilingAct {}

    /** The table was sent back with a remark on them: the unit may write them again. */
    record RowsReturned(Actor by, Instant at, Rows rows) implements CofilingAct {}

    /** Somebody else changed what the unit had written in them. */
    record RowsChanged(Actor by, Instant at, Rows rows) implements CofilingAct {}
}
