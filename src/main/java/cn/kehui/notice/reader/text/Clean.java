package cn.kehui.notice.reader.text;

import cn.kehui.notice.reader.Span;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A notice's text made fit to read: spread words closed, wrapped lines joined, marks of web pages
 * taken out. Every character knows where it stood in the text that is shown.
 */
public final class Clean {
    private final String shown;
    private final String text;
    private final int[] at;
    private final List<TextLine> lines;
    private final Set<ReadLimits> passed = EnumSet.noneOf(ReadLimits.class);

    Clean(String shown, Chars chars, List<TextLine> lines) {
        this.shown = shown;
        this.text = chars.text();
        this.at = chars.sources();
        this.lines = List.copyOf(lines);
    }

    public static Clean of(String shown) {
        int most = ReadLimits.TEXT.most();
        var read = shown.length() > most ? shown.substring(0, most) : shown;
        var clean = new Joiner(read, RawLines.of(read)).join();
        if (read.length() < shown.length()) {
            clean.pass(ReadLimits.TEXT);
        }
        return clean;
    }

    public String shown() {
        return shown;
    }

    /** Paragraphs with a line break between. */
    public String text() {
        return text;
    }

    public List<TextLine> lines() {
        return lines;
    }

    /** Remembers that there was more than is read of a kind: a warning says so. */
    public void pass(ReadLimits reach) {
        passed.add(reach);
    }

    /** Of what there was more than is read. */
    public Set<ReadLimits> passed() {
        return Collections.unmodifiableSet(passed);
    }

    /** As many of {@code all} as are read of their kind. */
    public <T> List<T> most(ReadLimits reach, List<T> all) {
        if (all.size() <= reach.most()) {
            return all;
        }
        pass(reach);
        return List.copyOf(all.subList(0, reach.most()));
    }

    /** Whether {@code known} of a kind are all that is read; then it is remembered. */
    public boolean full(ReadLimits reach, Collection<?> known) {
        if (known.size() < reach.most()) {
            return false;
        }
        pass(reach);
        return true;
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

    public Span span(TextLine line) {
        return span(line.from(), line.to());
    }
}
