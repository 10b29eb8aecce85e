package cn.kehui.sheet.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page as it is printed: letters and ruled lines at their places, in points from the top left.
 */
final class RuledPage {
    /** Of one page; a page of small print has some ten thousand letters. */
    private static final int MOST_GLYPHS = 60_000;

    private static final int MOST_RULES = 6_000;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private int letters;

    /**
     * A letter, or words that were set as one.
     *
     * @param base where it stands, from the top
     */
    record Glyph(String words, float left, float right, float base, float size) {
        boolean blank() {
            return words.isBlank();
        }

        float middle() {
            return (left + right) / 2;
        }

        /** Half way up the letter. */
        float height() {
            return base - size * 0.35f;
        }
    }

    /**
     * A straight line.
     *
     * @param across whether it goes from left to right
     * @param at its distance from the top, or from the left
     */
    record Rule(boolean across, float at, float from, float to) {}

    /** What stands on the page from top to bottom: a line, or a ruled table. */
    sealed interface Part {
        record Row(WrappedLines.Row row) implements Part {}

        record Ruled(PrintedTable table) implements Part {}
    }

    void add(Glyph glyph) {
        if (glyphs.size() >= MOST_GLYPHS) {
            throw new Limits.TooMuch("letters");
        }
        var last = glyphs.isEmpty() ? null : glyphs.getLast();
        boolean again =
                last != null
                        && last.words().equals(glyph.words())
                        && Math.abs(last.left() - glyph.left()) < 0.3f * glyph.size()
                        && Math.abs(last.base() - glyph.base()) < 0.3f * glyph.size();
        // fat letters are printed twice
        if (!again && Float.isFinite(glyph.left() + glyph.base())) {
            glyphs.add(glyph);
            letters += glyph.blank() ? 0 : 1;
        }
    }

    /** Takes a straight stroke; what is neither upright nor level is none of a table's. */
    void line(float x1, float y1, float x2, float y2) {
        if (rules.size() >= MOST_RULES || !Float.isFinite(x1 + y1 + x2 + y2)) {
            return;
        }
        if (Math.abs(y1 - y2) < 1.5f && Math.abs(x1 - x2) > 3) {
            rules.add(new Rule(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
        } else if (Math.abs(x1 - x2) < 1.5f && Math.abs(y1 - y2) > 3) {
            rules.add(new Rule(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
        }
    }

    /** Takes a filled or drawn box: a thin one is a line, another has four. */
    void box(float x1, float y1, float x2, float y2) {
        if (Math.abs(y1 - y2) < 3 || Math.abs(x1 - x2) < 3) {
            boolean level = Math.abs(y1 - y2) < Math.abs(x1 - x2);
            float x = (x1 + x2) / 2;
            float y = (y1 + y2) / 2;
            line(level ? x1 : x, level ? y : y1, level ? x2 : x, level ? y : y2);
        } else {
            line(x1, y1, x2, y1);
            line(x1, y2, x2, y2);
            line(x1, y1, x1, y2);
            line(x2, y1, x2, y2);
        }
    }

    /** How many there are, without the spaces between words. */
    int letters() {
        return letters;
    }

    List<Part> parts() {
        var tables = PrintedTable.of(rules);
        var outside = new ArrayList<Glyph>();
        for (var glyph : glyphs) {
            if (tables.stream().noneMatch(table -> table.take(glyph))) {
                outside.add(glyph);
            }
        }
        var filled = tables.stream().filter(PrintedTable::filled).toList();
        var parts = new ArrayList<Part>();
        int next = 0;
        for (var row : rows(outside)) {
            while (next < filled.size() && filled.get(next).top() < row.getFirst().base()) {
                parts.add(new Part.Ruled(filled.get(next++)));
            }
            parts.add(new Part.Row(row(row)));
        }
        filled.subList(next, filled.size()).forEach(table -> parts.add(new Part.Ruled(table)));
        return parts;
    }

    /** Letters that stand on one line, from left to right, the lines from top to bottom. */
    static List<List<Glyph>> rows(List<Glyph> glyphs) {
        var rows = new ArrayList<List<Glyph>>();
        var sorted = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::base)).toList();
        for (var glyph : sorted) {
            var last = rows.isEmpty() ? null : rows.getLast();
            if (last == null || glyph.base() - last.getFirst().base() > 0.5f * glyph.size()) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(glyph);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Glyph::left)));
        return rows.stream().map(RuledPage::bare).filter(row -> !row.isEmpty()).toList();
    }

    /** Without the spaces at its ends. */
    private static List<Glyph> bare(List<Glyph> row) {
        int from = 0;
        int to = row.size();
        while (from < to && row.get(from).blank()) {
            from++;
        }
        while (to > from && row.get(to - 1).blank()) {
            to--;
        }
        return row.subList(from, to);
    }

    /** The words of a line; where there is room between letters there is a space. */
    static String words(List<Glyph> row) {
        var words = new StringBuilder();
        Glyph before = null;
        for (var glyph : row) {
            float room = before == null ? 0 : glyph.left() - before.right();
            boolean wide = room > 2.5f * glyph.size();
            boolean latin = before != null && latin(before.words()) && latin(glyph.words());
            if (glyph.blank()) {
                words.append(' ');
                before = null;
                continue;
            }
            if (wide || room > (latin ? 0.2f : 0.6f) * glyph.size()) {
                words.append(wide ? "  " : " ");
            }
            words.append(glyph.words());
            before = glyph;
        }
        return words.toString().strip();
    }

    private static boolean latin(String words) {
        return words.charAt(words.length() - 1) < 0x2000;
    }

    private static WrappedLines.Row row(List<Glyph> row) {
        var first = row.getFirst();
        return new WrappedLines.Row(words(row), first.left(), row.getLast().right(), first.size());
    }
}
