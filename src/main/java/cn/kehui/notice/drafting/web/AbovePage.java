package cn.kehui.notice.drafting.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * The duties of the level above beside the own.
 *
 * @param home the notice's own address
 * @param above title and address of the campaign above
 */
public record AbovePage(
        Shell shell, String title, String home, String above, String aboveHref, List<Row> rows) {

    /**
     * A duty above and what the own notice makes of it.
     *
     * @param days how many working days the own date lies before; empty: one has no date
     * @param css same, changed, added or missing
     */
    public record Row(Side above, Side own, String days, String css) {}

    /** {@code href}: the fact or the duty; a side without a title is empty. */
    public record Side(String href, String title, String due, String who) {
        static final Side NOTHING = new Side("", "", "", "");
    }
}
