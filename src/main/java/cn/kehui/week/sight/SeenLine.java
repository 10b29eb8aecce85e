package cn.kehui.week.sight;

import java.util.List;

/**
 * A line of text on a picture, as well as it could be read.
 *
 * @param text may be empty: there is text, but none that could be read
 * @param second of each character of {@code text} what it was taken for next; a space for nothing
 * @param sure of each character of {@code text} how sure the reading is, 0 to 1
 */
public record SeenLine(String text, String second, List<Double> sure, Quad at) {
    public SeenLine {
        if (second.length() != text.length() || sure.size() != text.length()) {
            throw new IllegalArgumentException("a line whose characters are not all known");
        }
        sure = List.copyOf(sure);
    }

    /** 0 to 1; of a line that could not be read 0. */
    public double confidence() {
        return sure.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
