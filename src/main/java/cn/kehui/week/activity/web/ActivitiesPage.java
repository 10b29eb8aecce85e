package cn.kehui.week.activity.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * The activities of a campaign that a person may see.
 *
 * @param path where it lies: the campaign above it
 * @param home where it is, and where one is begun
 * @param enters whether the reader enters some
 * @param title what was typed to begin one; {@code refused} why it was not; both may be empty
 * @param next where the others are; empty: there are none
 */
public record ActivitiesPage(
        Shell shell,
        List<Shell.Place> path,
        String home,
        boolean enters,
        String title,
        String refused,
        List<Line> lines,
        String next) {

    /**
     * @param unit empty: it is the reader's own
     */
    public record Line(
            String href, String title, String unit, String stage, String look, String edited) {}
}
