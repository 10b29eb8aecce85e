package cn.kehui.visitor.door.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * The list of one session as it is printed, with a sheet to count on.
 *
 * @param title of the activity, {@code session} when and where
 * @param said how many may come, and as of when
 * @param next where the other tickets are; empty: there are none
 */
public record DoorSheetPage(
        Shell shell,
        List<Shell.Place> path,
        String title,
        String session,
        List<String> said,
        List<Line> lines,
        String next) {

    /**
     * @param people how many; {@code good}: false: it was given back
     */
    public record Line(String letters, String people, boolean good) {}
}
