package cn.kehui.statistics;

import org.jspecify.annotations.Nullable;

/**
 * One figure added up over units.
 *
 * @param quantity a count as it is, money in yuan; null, never 0, where no unit gave a number
 * @param numbers how many gave a number, {@code dashes} a —, {@code blanks} nothing, {@code words}
 *     words, which are listed and not added up
 * @param deducted what was taken off because another unit reported the same activity; in {@code
 *     quantity} already
 */
public record Total(
        @Nullable Long quantity, int numbers, int dashes, int blanks, int words, long deducted) {
    public static final Total NONE = new Total(null, 0, 0, 0, 0, 0);
}
