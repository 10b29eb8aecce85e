package cn.kehui.week.doubles;

/**
 * What is alike in two activities.
 *
 * @param one of the first, in its words; {@code other} of the second
 */
public record Sign(Kind kind, String one, String other) {

    /** In what they are alike. */
    public enum Kind {
        TIME,
        PLACE,
        TITLE,
        PICTURE
    }
}
