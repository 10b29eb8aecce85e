package cn.kehui.week.gathering;

import cn.kehui.ground.base.Finding;
import java.util.List;

/** What a file says is planned. */
public sealed interface ProgrammeRead {
    /**
     * @param rows in the order of the file; sessions of one activity are one
     * @param said what was passed over, and why
     */
    record Planned(List<ReadActivity> rows, List<Finding> said) implements ProgrammeRead {}

    /** It cannot be read, or nothing is planned in it. */
    record Unreadable(Finding why) implements ProgrammeRead {}
}
