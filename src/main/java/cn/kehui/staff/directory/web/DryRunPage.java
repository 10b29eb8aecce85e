package cn.kehui.staff.directory.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * What a table of units would do.
 *
 * @param confirmation where the confirmation is posted; empty: there is nothing to confirm
 * @param said what is to be known before, such as that it was imported already; empty: nothing
 * @param more how many lines stand in no list, since it would be too long
 */
public record DryRunPage(
        Shell shell,
        String fileName,
        int rows,
        int added,
        int changed,
        int same,
        int wrong,
        String confirmation,
        String said,
        List<Problem> problems,
        List<Change> changes,
        List<Added> news,
        int more) {

    /** {@code row}: its number in the file, from 1. */
    public record Problem(int row, String unit, String column, String message) {}

    public record Change(int row, String unit, String column, String before, String after) {}

    public record Added(int row, String code, String name) {}
}
