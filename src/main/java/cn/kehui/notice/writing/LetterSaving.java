package cn.kehui.notice.writing;

import java.time.Instant;

/** What became of keeping the words of a notice. */
public sealed interface LetterSaving {
    /** They are kept. */
    record Kept() implements LetterSaving {}

    /**
     * Somebody kept others since the page was opened; nothing was changed.
     *
     * @param by who did
     */
    record Meanwhile(String by, Instant at) implements LetterSaving {}

    /** There are none to take back. */
    record Nothing() implements LetterSaving {}
}
