package cn.kehui.week.agenda.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * The days of a campaign, a month of them or one.
 *
 * @param title 2025年5月, or the day
 * @param around the months beside it, and other ways to look
 * @param weekdays the heads of the columns; none where no grid is shown
 * @param file where all of it is fetched for another calendar
 */
public record DaysPage(
        Shell shell,
        List<Shell.Place> path,
        String title,
        List<Around> around,
        List<String> weekdays,
        List<DayCell> days,
        String file) {

    /** A way to look at it; {@code here}: this is it. */
    public record Around(String href, String words, boolean here) {}

    /**
     * @param number of the day in its month; {@code called} with its weekday
     * @param css where it stands and what it is: {@code from-6 off today}
     * @param said 春节 or 周末上班; empty: an ordinary day
     * @param more where the others are; empty: there are none
     */
    public record DayCell(
            String id,
            String number,
            String called,
            String css,
            String said,
            List<Line> lines,
            More more) {
        /** The same where the page goes on by itself. */
        DayCell alone() {
            return new DayCell(id, number, called, css, said, lines, new More("", ""));
        }
    }

    public record More(String href, String words) {}

    /**
     * @param tag what it is: 截止, 许可 …
     * @param hours empty: the whole day
     * @param css how it looks
     */
    public record Line(
            String css, String tag, String hours, String words, String href, String more) {}
}
