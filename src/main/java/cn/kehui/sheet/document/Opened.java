package cn.kehui.sheet.document;

import cn.kehui.ground.base.Finding;

/** What became of an attempt to open a mailed file. */
public sealed interface Opened {
    record Readable(Paper paper) implements Opened {}

    /** It is no document, or cannot be read; the finding is at {@code file} and says what to do. */
    record Unreadable(Finding why) implements Opened {}
}
