package cn.kehui.week.evidence;

/** What became of a decision on a photograph. */
public sealed interface PhotoDeciding {
    /** It stands. */
    record Decided() implements PhotoDeciding {}

    /** Another reviewer was faster: theirs stands. */
    record Meanwhile(PhotoDecision stands) implements PhotoDeciding {}

    /** The unit has taken it out. */
    record Gone() implements PhotoDeciding {}

    /** It is sent back, and nobody says why. */
    record Unreasoned() implements PhotoDeciding {}

    /** The reason is longer than anybody reads. */
    record TooLong(int most) implements PhotoDeciding {}

    /** It is to be used, and was not looked at yet. */
    record Unlooked() implements PhotoDeciding {}

    /** It is to be used, and says of itself that a machine made it. */
    record MachineMade() implements PhotoDeciding {}
}
