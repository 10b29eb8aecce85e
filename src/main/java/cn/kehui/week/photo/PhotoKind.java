package cn.kehui.week.photo;

/** What a photograph is of. */
public enum PhotoKind {
    /** A place with people in it. */
    ON_SITE,
    /** An event on a screen, or a screen that was copied. */
    ONLINE,
    /** A page of a newspaper, a report on television. */
    CLIPPING,
    /** A film: no photograph, and looked at as one. */
    FILM
}
