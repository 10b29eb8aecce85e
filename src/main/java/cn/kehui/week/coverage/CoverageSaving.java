package cn.kehui.week.coverage;

import cn.kehui.ground.base.Finding;
import java.util.List;

/** What became of a report that was logged or corrected. */
public sealed interface CoverageSaving {
    /** It stands. */
    record Saved(CoverageId id) implements CoverageSaving {}

    /** Something has to be put right first; nothing was kept. */
    record Unfinished(List<Finding> findings) implements CoverageSaving {}

    /** The unit has logged the same report already: nothing was added. */
    record LoggedBefore(PressReport there) implements CoverageSaving {}

    /** Somebody else corrected or withdrew it meanwhile: it stands as {@code now} says. */
    record Overtaken(PressReport now) implements CoverageSaving {}
}
