package cn.kehui.sheet.document;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Paper.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Printed pages made a document again: lines that wrapped are joined, ruled lines are tables. */
final class PrintedPaper {
    /** So few letters a page, and what is to be read is a picture. */
    private static final int FEW = 4;

    private static final int MOST_PAGES = 300;

    /** A question of a form, which begins a line of its own. */
    private static final Pattern LABEL = Pattern.compile("^[\\p{IsHan}/、（）() ]{2,20}[：:]");

    private final List<Block> blocks = new ArrayList<>();
    private final List<WrappedLines.Row> rows = new ArrayList<>();
    private int pages;
    private long letters;
    private int tables;
    private int paragraphs;

    void add(RuledPage page) {
        if (++pages > MOST_PAGES) {
            throw new Limits.TooMuch("pages");
        }
        letters += page.letters();
        if (letters > Limits.TEXT) {
            throw new Limits.TooMuch("letters");
        }
        for (var part : page.parts()) {
            switch (part) {
                case RuledPage.Part.Row(var row) -> {
                    if (!row.words().isEmpty()) {
                        rows.add(row);
                    }
                }
                case RuledPage.Part.Ruled(var table) -> {
                    lines();
                    blocks.add(table.table(tables++));
                }
            }
        }
    }

    private void lines() {
        for (var words : WrappedLines.joined(rows, words -> LABEL.matcher(words).find())) {
            blocks.add(new Paper.Line(words, Spot.line(paragraphs++)));
        }
        rows.clear();
    }

    /**
     * @param kind for people: PDF, OFD
     */
    Opened opened(String kind) {
        lines();
        if (letters < (long) FEW * Math.max(1, pages)) {
            return new Opened.Unreadable(Finding.stops("file", "file.scanned", kind));
        }
        return new Opened.Readable(
                new Paper(
                        List.copyOf(blocks),
                        List.of(),
                        List.of(Finding.notes("file", "file.printed", kind))));
    }
}
