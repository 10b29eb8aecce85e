package cn.kehui.week.evidence;

/** What became of a reason that was written. */
public sealed interface PhotoExplaining {
    /** It stands. */
    record Explained() implements PhotoExplaining {}

    /** Another has written meanwhile: theirs stands, this one is not kept. */
    record Meanwhile(PhotoReason stands) implements PhotoExplaining {}

    /** It is longer than anybody reads. */
    record TooLong(int most) implements PhotoExplaining {}
}
