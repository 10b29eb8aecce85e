package cn.kehui.week.coverage;

/**
 * A report as somebody types it, or as it stands in a line of a table.
 *
 * @param link may be what a telephone passes on: a title, and the address behind it
 * @param kind 原发 or 转载; empty: the first
 * @param activity its id, or its name; empty: of the campaign as a whole
 */
public record CoverageTyped(
        String outlet,
        String level,
        String title,
        String link,
        String day,
        String kind,
        String activity) {
    public static final CoverageTyped NOTHING = new CoverageTyped("", "", "", "", "", "", "");

    /** The same with another outlet. */
    CoverageTyped outlet(String other) {
        return new CoverageTyped(other, level, title, link, day, kind, activity);
    }

    /** The same with another level. */
    CoverageTyped level(String other) {
        return new CoverageTyped(outlet, other, title, link, day, kind, activity);
    }
}
