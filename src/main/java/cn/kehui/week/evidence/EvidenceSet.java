package cn.kehui.week.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The photographs of one activity.
 *
 * @param photos in the order in which they came
 * @param found of all together; null: they were not looked at yet
 * @param stage how far looking at them is
 */
public record EvidenceSet(List<EvidencePhoto> photos, @Nullable SetFound found, Stage stage) {
    /** How far looking at them is. */
    public enum Stage {
        /** There is nothing that was not looked at. */
        LOOKED,
        /** They are looked at, now or soon. */
        WAITS,
        /** It was begun too often without an end. */
        GIVEN_UP
    }
}
