package cn.kehui.week.coverage;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.UnitId;
import cn.kehui.week.activity.ActivityId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One report in the press, as a unit has logged it.
 *
 * @param about null: it is of the campaign as a whole, or of an activity that is not for the reader
 * @param withdrawn whether it counts no more
 */
public record PressReport(
        CoverageId id,
        Logger unit,
        Words words,
        @Nullable About about,
        Edited edited,
        boolean withdrawn) {

    /** Which unit has logged it. */
    public record Logger(UnitId id, String name) {}

    /**
     * What is known of it.
     *
     * @param level null: nobody said
     * @param link empty: in print, on the air
     * @param day null: nobody said
     * @param original false: reprinted from elsewhere
     */
    public record Words(
            String outlet,
            @Nullable OutletLevel level,
            String title,
            String link,
            @Nullable LocalDate day,
            boolean original) {}

    /** The activity that it is of. */
    public record About(ActivityId id, String title) {}

    /** Who wrote in it last; {@code version} grows with every correction. */
    public record Edited(String name, Instant at, long version) {}

    /** Whether somebody corrects it: who fills in for the unit that has logged it. */
    public boolean writtenBy(Actor actor) {
        return actor.has(Role.FILLER) && actor.unitId().equals(unit.id()) && !withdrawn;
    }
}
