package cn.kehui.week.gathering.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * What a file would do.
 *
 * @param where the path to it, and its own address
 * @param name of the file
 * @param told what has just happened; {@code refused} what did not; both may be empty
 * @param counts how many are new, changed, and not; empty: nothing was read
 * @param rows one for each activity
 * @param passed what was passed over, and why
 */
public record GatheringPage(
        Shell shell, Where where, Said said, String counts, List<Row> rows, List<String> passed) {

    /** Whether anything can be chosen. */
    public boolean chooses() {
        return rows.stream().anyMatch(one -> !one.choice().isEmpty());
    }

    public record Where(List<Shell.Place> path, String home, String name) {}

    public record Said(String told, String refused) {}

    /**
     * @param choice what is sent where it is chosen; empty: nothing can be done with it
     * @param href the activity that stands; empty: there is none
     * @param fresh whether it would be entered, so that nothing stands before
     */
    public record Row(
            String choice,
            String href,
            String title,
            String place,
            Chip chip,
            boolean fresh,
            List<Line> lines,
            List<String> notes) {}

    public record Chip(String look, String words) {}

    public record Line(String label, String before, String after) {}
}
