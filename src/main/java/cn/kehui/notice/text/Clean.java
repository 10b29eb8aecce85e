package cn.kehui.notice.text;

import cn.kehui.notice.Span;
import java.util.List;

/**
 * A notice's text made fit to read: spread words closed, wrapped lines joined, marks of web pages
 * taken out. Every character knows where it stood in the text that is shown.
 */
public final class Clean {
    private final String shown;
    private final String text;
    private final int[] at;
    private final List<Line> lines;

    Clean(String shown, Chars chars, List<Line> lines) {
        this.shown = shown;
        this.text = chars.text();
        this.at = chars.sources();
        this.lines = List.copyOf(lines);
    }

    public static Clean of(String shown) {
        return new Joiner(shown, Rows.of(shown)).join();
    }

    public String shown() {
        return shown;
    }

    /** Paragraphs with a line break between. */
    public String text() {
        return text;
    }

    public List<Line> lines() {
        return lines;
    }

    /** The place in the shown text of what stands from {@code from} to {@code to} in this one. */
    public Span span(int from, int to) {
        if (at.length == 0) {
            return new Span(0, 0);
        }
        int first = Math.clamp(from, 0, at.length - 1);
        int last = Math.clamp(to - 1L, first, at.length - 1);
        return new Span(at[first], Math.max(at[first], at[last] + 1));
    }

    public Span span(Line line) {
        return span(line.from(), line.to());
    }
}
