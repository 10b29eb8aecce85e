package cn.kehui.week.evidence.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * Units that have photographs.
 *
 * @param next empty: there are no more
 */
public record SheetsPage(Shell shell, List<Shell.Place> path, List<Line> lines, String next) {
    /**
     * @param look of the chip: whether something is left to decide
     */
    public record Line(String href, String unit, String look, String open, String counts) {}
}
