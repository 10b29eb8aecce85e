package cn.kehui.week.evidence;

import cn.kehui.ground.org.UnitId;
import cn.kehui.week.activity.ActivityId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Photographs of one unit, side by side.
 *
 * @param activities of which there are photographs, in the order of their beginning
 * @param next after which the others come; null: there are no more
 */
public record PhotoSheet(Unit unit, List<Of> activities, List<Taken> photos, @Nullable Place next) {

    /**
     * Whose they are.
     *
     * @param all how many stand; {@code open}, {@code returned} of them undecided, or sent back
     */
    public record Unit(UnitId id, String name, String path, int all, int open, int returned) {}

    /** How many of one activity are there, and how many of them are undecided. */
    public record Of(ActivityId id, String title, int all, int open) {}

    /** A photograph and which activity it is of. */
    public record Taken(ActivityId activity, EvidencePhoto photo) {}

    /** The place of a photograph in the order in which they lie. */
    public record Place(UUID activity, UUID photo) {}

    /**
     * Which of them are looked for.
     *
     * @param activity null: all of the unit
     * @param photo null: all; else that one alone
     * @param after null: from the first
     */
    public record Sought(
            UnitId unit, @Nullable UUID activity, @Nullable UUID photo, @Nullable Place after) {}
}
