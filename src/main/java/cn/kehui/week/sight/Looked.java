package cn.kehui.week.sight;

import cn.kehui.ground.base.Finding;

/** What became of looking at a picture. */
public sealed interface Looked {
    record Saw(Seen seen) implements Looked {}

    /** It is no picture that can be opened here, or a damaged one. */
    record Refused(Finding why) implements Looked {}
}
