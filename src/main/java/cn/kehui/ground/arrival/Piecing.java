package cn.kehui.ground.arrival;

import cn.kehui.ground.base.Finding;

/** What became of a file that is to come, or of a piece of it. */
public sealed interface Piecing {
    /** It is so far. */
    record Come(PiecedFile arrival) implements Piecing {}

    /** The piece does not begin where the last ended: it is to go on from there. */
    record Astray(PiecedFile arrival) implements Piecing {}

    /** It is too large, or too many are on their way. */
    record NotBegun(Finding why) implements Piecing {}
}
