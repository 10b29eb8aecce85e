package cn.kehui.week.activity.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * The activities of a campaign that a person may see.
 *
 * @param path where it lies: the campaign above it
 * @param begin how one is begun
 * @param search what is looked for
 * @param tabs by stage
 * @param lines those that are found
 * @param past those of the year before, each to be held again
 * @param next where the others are; empty: there are none
 */
public record ActivitiesPage(
        Shell shell,
        List<Shell.Place> path,
        Begin begin,
        Search search,
        List<Tab> tabs,
        List<Line> lines,
        List<Past> past,
        String next) {

    /**
     * @param home where it is, and where one is begun
     * @param enters whether the reader enters some
     * @param title what was typed to begin one; {@code refused} why it was not; both may be empty
     */
    public record Begin(String home, boolean enters, String title, String refused) {}

    /**
     * @param wide whether others' activities are among them
     * @param reviews whether the reader reviews some
     */
    public record Search(
            String words, String stage, List<Option> lines, boolean wide, boolean reviews) {}

    public record Option(String value, String label, boolean chosen) {}

    public record Tab(String href, String label, int many, boolean current) {}

    /** {@code action}: where it is taken over. */
    public record Past(String action, String title, String when) {}

    /**
     * @param unit empty: it is the reader's own
     * @param when it is held, and where
     */
    public record Line(
            String href, String title, String unit, String stage, String look, String when) {}
}
