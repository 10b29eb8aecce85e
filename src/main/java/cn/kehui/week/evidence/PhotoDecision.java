package cn.kehui.week.evidence;

import java.time.Instant;

/**
 * What a reviewer decided on a photograph.
 *
 * @param number grows with each decision on it
 * @param words why it is returned; else empty
 */
public record PhotoDecision(
        int number, Verdict verdict, String words, String by, String unit, Instant at) {
    /** What a reviewer says of a photograph. */
    public enum Verdict {
        /** It counts. */
        USED,
        /** It is to be changed for another. */
        RETURNED,
        /** Somebody has to look into it. */
        DOUBTED,
        /** What was decided is taken back. */
        OPEN
    }
}
