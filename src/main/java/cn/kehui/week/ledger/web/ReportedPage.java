package cn.kehui.week.ledger.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * The units of which a figure is asked.
 *
 * @param over whose, in words
 * @param sum how many have told it, in words
 * @param next where the others are; empty: these are all
 */
public record ReportedPage(
        Shell shell,
        List<Shell.Place> path,
        String title,
        String over,
        String sum,
        List<Line> lines,
        String next) {

    /**
     * @param said whether and how it has told it, in words
     * @param href what is behind it; empty: nothing
     */
    public record Line(String unit, String said, String href) {}
}
