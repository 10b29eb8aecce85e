package cn.kehui.staff.directory;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.org.CreditCode;
import cn.kehui.ground.org.NewUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row would come to.
 *
 * @param unit to be kept; null if something stops it
 * @param changes to a unit that is there; empty if it is new, or stays as it is
 * @param findings each at the id of its {@link UnitColumn}
 */
public record UnitCheck(
        TypedUnit row,
        Becomes becomes,
        @Nullable NewUnit unit,
        @Nullable CreditCode credit,
        List<Change> changes,
        List<Finding> findings) {

    /** What becomes of a row. */
    public enum Becomes {
        NEW,
        CHANGED,
        SAME,
        WRONG
    }

    /** Each as typed: codes, labels. */
    public record Change(UnitColumn column, String before, String after) {}
}
