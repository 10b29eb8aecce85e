package cn.kehui.week.sight;

import java.util.List;

/** What may be said of what was seen in a picture. */
public final class Judging {
    private Judging() {}

    /** Whether all required words stand on it, digits and names exactly. */
    public static Judged wording(Seen seen, List<Wanted> wanted) {
        return WordingRules.judge(seen, wanted);
    }

    /** Whether at least so many people are on it. Never that they are not. */
    public static Judged people(Seen seen, int least) {
        return PeopleRules.judge(seen, least);
    }

    /** Whether a stamp or a watermark was laid over it. */
    public static Judged watermark(Seen seen) {
        return WatermarkRules.judge(seen);
    }

    /** Whether the text of a clipping or a screenshot can be read. */
    public static Judged legibility(Seen seen) {
        return LegibilityRules.judge(seen);
    }
}
