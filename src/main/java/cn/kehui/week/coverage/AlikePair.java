package cn.kehui.week.coverage;

/**
 * Two names of outlets, or two reports, that may be one.
 *
 * @param one the first of the two keys, letter by letter
 */
public record AlikePair(Kind kind, String one, String other) {
    /** Of what they are two. */
    public enum Kind {
        OUTLET,
        REPORT
    }

    /** The same pair, in whatever order its two are named. */
    public static AlikePair of(Kind kind, String one, String other) {
        return one.compareTo(other) < 0
                ? new AlikePair(kind, one, other)
                : new AlikePair(kind, other, one);
    }
}
