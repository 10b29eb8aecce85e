package cn.kehui.notice.reader.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The physical lines of a text, each with what is known of it; those of a page without line breaks
 * are made.
 *
 * @param blanks empty lines before it
 * @param cell whether it began with a tab, or stood between tabs
 */
record RawLines(Chars chars, int blanks, boolean cell) {
    /** A line longer than this holds a whole page. */
    private static final int ENDLESS = 260;

    static List<RawLines> of(String shown) {
        var rows = new ArrayList<RawLines>();
        int blanks = 0;
        var line = new Chars();
        for (int i = 0; i <= shown.length(); i++) {
            char c = i == shown.length() ? '\n' : Characters.plain(shown.charAt(i));
            if (c == '\n') {
                blanks = row(line, blanks, rows);
                line = new Chars();
            } else if (c == '*' && starred(shown, i)) {
                continue;
            } else if (c != 0) {
                line.add(c < 0x7f ? Marks.chinese(shown, i, c) : c, i);
            }
        }
        return rows;
    }

    private static boolean starred(String shown, int i) {
        return i > 0 && shown.charAt(i - 1) == '*'
                || i + 1 < shown.length() && shown.charAt(i + 1) == '*';
    }

    /** Takes up one physical line; gives back how many empty ones there are now before the next. */
    private static int row(Chars line, int blanks, List<RawLines> rows) {
        if (tabs(line) >= 2) {
            cells(line, blanks, rows);
            return 1;
        }
        boolean cell = line.length() > 0 && line.charAt(0) == '\t';
        var words = line.strip();
        if (words.length() == 0) {
            if (cell) {
                rows.add(new RawLines(words, blanks, true));
                return 0;
            }
            return blanks + 1;
        }
        if (words.length() > ENDLESS) {
            for (var part : Breaks.of(words)) {
                rows.add(new RawLines(Spaces.close(part), blanks, false));
            }
        } else {
            rows.add(new RawLines(Spaces.close(words), blanks, cell));
        }
        return 0;
    }

    private static int tabs(Chars line) {
        int tabs = 0;
        for (int i = 0; i < line.length(); i++) {
            tabs += line.charAt(i) == '\t' ? 1 : 0;
        }
        return tabs;
    }

    /** A row of a table as it is pasted: its cells on one line, a tab between each two. */
    private static void cells(Chars line, int blanks, List<RawLines> rows) {
        var cell = new Chars();
        boolean first = true;
        for (int i = 0; i <= line.length(); i++) {
            if (i < line.length() && line.charAt(i) != '\t') {
                cell.add(line.charAt(i), line.source(i));
                continue;
            }
            rows.add(
                    new RawLines(
                            Spaces.close(cell.strip()), first ? Math.max(1, blanks) : 0, true));
            first = false;
            cell = new Chars();
        }
    }

    /**
     * It, or where it is longer than {@code most} its pieces, cut behind a mark where one stands.
     */
    List<RawLines> pieces(int most) {
        if (chars.length() <= most) {
            return List.of(this);
        }
        var pieces = new ArrayList<RawLines>();
        for (var end : Pieces.ends(chars.text(), most)) {
            var piece = new Chars();
            piece.add(chars, end.from(), end.to());
            pieces.add(new RawLines(piece, pieces.isEmpty() ? blanks : 0, cell));
        }
        return pieces;
    }

    String text() {
        return chars.text();
    }
}
