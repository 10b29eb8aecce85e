package cn.kehui.week.recording;

import cn.kehui.ground.base.Finding;

/** What became of a film that was sent. */
public sealed interface RecordingTaking {
    /** It stands, and is looked at soon. */
    record RecordingTaken(Recording recording) implements RecordingTaking {}

    /** The same file stands already: nothing was added. */
    record TakenAlready(String name) implements RecordingTaking {}

    /** It is none, or there are too many. */
    record RecordingRefused(Finding why) implements RecordingTaking {}
}
