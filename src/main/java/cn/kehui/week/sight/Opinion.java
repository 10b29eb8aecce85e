package cn.kehui.week.sight;

/** What a check says of a picture. Only a person decides; a warning is for a reviewer. */
public enum Opinion {
    PASS,
    WARN,
    FAIL,
    /** It cannot be seen from the picture, or what would look at it is not installed. */
    UNKNOWN
}
