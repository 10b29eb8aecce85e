package cn.kehui.week.gathering;

import cn.kehui.ground.base.Finding;
import cn.kehui.week.activity.ActivityId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would become of an activity that a table has.
 *
 * @param key tells it from the others of the table
 * @param place where it stands in the file
 * @param step what would be done
 * @param differences what would be written, question by question
 * @param said what was not understood, or was put elsewhere
 */
public record PlannedRow(
        String key,
        String place,
        String title,
        Step step,
        List<Difference> differences,
        List<Finding> said) {
    /** What would be done with it. */
    public sealed interface Step {
        /** It would be entered. */
        record Enter() implements Step {}

        /**
         * One that stands would be changed.
         *
         * @param version at which it was compared
         */
        record Change(ActivityId id, long version) implements Step {}

        /** It stands as the table has it. */
        record Nothing(ActivityId id) implements Step {}

        /**
         * It stands, and nobody may write in it now.
         *
         * @param stage how far it has come
         */
        record Shut(ActivityId id, String stage) implements Step {}

        /** It has no name. */
        record Nameless() implements Step {}
    }

    /**
     * @param session its number; 0: it is of the activity as a whole
     * @param label the question; {@code before} blank: nothing stands there
     */
    public record Difference(int session, String label, String before, String after) {}

    /** What would be typed, and where: for the taking alone. */
    record Typing(PlannedRow row, Map<String, String> words, @Nullable ActivityId id) {}
}
