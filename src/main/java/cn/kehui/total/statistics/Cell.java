package cn.kehui.total.statistics;

import org.jspecify.annotations.Nullable;

/**
 * One figure of one unit. 0, — and blank are three different things.
 *
 * @param quantity a count as it is, money in yuan; null unless a NUMBER
 */
public record Cell(Grade grade, @Nullable Long quantity) {
    public static final Cell DASH = new Cell(Grade.DASH, null);
    public static final Cell BLANK = new Cell(Grade.BLANK, null);
    public static final Cell WORDS = new Cell(Grade.WORDS, null);

    /** What an answer is. */
    public enum Grade {
        NUMBER,
        DASH,
        BLANK,
        /** Listed with its unit, never added up. */
        WORDS
    }

    public static Cell number(long quantity) {
        return new Cell(Grade.NUMBER, quantity);
    }
}
