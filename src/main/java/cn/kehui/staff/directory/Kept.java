package cn.kehui.staff.directory;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.org.UnitId;
import java.util.List;

/** What became of an attempt to keep the facts of a unit. */
public sealed interface Kept {
    record Done(UnitId unit) implements Kept {}

    /** Each at the id of its {@link UnitColumn}. */
    record Unfit(List<Finding> findings) implements Kept {}
}
