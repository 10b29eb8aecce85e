package cn.kehui.week.ledger.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * What the activities that were held add up to.
 *
 * @param over whose, in words
 * @param held how many there are, in words
 * @param lines figure by figure, in the order in which forms ask for them
 * @param year the whole year of the same units
 * @param below the units below, to be looked at by themselves
 */
public record FiguresPage(
        Shell shell,
        List<Shell.Place> path,
        String over,
        String held,
        List<Line> lines,
        Below year,
        List<Below> below) {

    /**
     * @param number — where nobody said anything
     * @param more which share was counted, or why there is no number
     * @param href the records behind it; empty: there are none
     * @param told of how many of the units of which it is asked it is
     */
    public record Line(String label, String number, String more, String href, Below told) {
        Line(String label, String number, String more, String href) {
            this(label, number, more, href, Below.NONE);
        }

        Line with(Below units) {
            return new Line(label, number, more, href, units);
        }
    }

    /** A link; without a name there is none. */
    public record Below(String name, String href) {
        static final Below NONE = new Below("", "");
    }
}
