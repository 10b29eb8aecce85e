package cn.kehui.notice.reader;

/**
 * A place in the text of a notice as the product shows it.
 *
 * @param from the first character, counted in UTF-16 code units from 0
 * @param to the first character behind it
 */
public record Span(int from, int to) {
    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a span: " + from + ".." + to);
        }
    }

    /** The words that stand there. */
    public String in(String text) {
        return text.substring(from, to);
    }
}
