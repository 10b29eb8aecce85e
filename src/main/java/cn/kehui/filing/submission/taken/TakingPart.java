package cn.kehui.filing.submission.taken;

import java.util.List;

/**
 * What may be taken over from activities.
 *
 * @param known how many answers are known of how many; empty: no activity is there
 * @param hint what else is to be known of it; may be empty
 * @param activities where they are entered and seen
 * @param all the value of the button that takes all; empty: there is none
 */
public record TakingPart(
        String known, String hint, String activities, List<Line> lines, String all) {

    /**
     * One activity.
     *
     * @param known how many of its answers are known, in words
     * @param there where it stands already; empty: nowhere
     * @param press the button's value; empty: it cannot be taken
     */
    public record Line(
            String href, String title, String stage, String known, String there, String press) {}
}
