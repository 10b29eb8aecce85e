package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.Letter.Imprint;
import cn.kehui.sheet.form.FormId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a page one below the other, before it is known whether Word or PDF prints it.
 * Widths are in characters of 3号; 28 of them are a line.
 */
sealed interface Block {
    /** Characters of a line, lines of a page (5.2.3). */
    int LINE = 28;

    int PAGE = 22;

    /** 2号, 3号 and 4号 in points. */
    double TWO = 22;

    double THREE = 16;
    double FOUR = 14;

    /** 小标宋, 黑体, 楷体, 仿宋. */
    enum Face {
        SONG,
        HEI,
        KAI,
        FANG
    }

    enum Align {
        JUSTIFY,
        CENTER,
        RIGHT
    }

    /** Words in one face. */
    record Piece(Face face, String words) {}

    /**
     * How a paragraph stands.
     *
     * @param size in points
     * @param first more than {@code left}, of its first line; below 0 it hangs
     * @param keep its last lines stay on one page with what follows
     */
    record Look(Align align, double size, double first, double left, double right, boolean keep) {
        static final Look BODY = new Look(Align.JUSTIFY, THREE, 2, 0, 0, false);
        static final Look FLUSH = new Look(Align.JUSTIFY, THREE, 0, 0, 0, false);
        static final Look TITLE = new Look(Align.CENTER, TWO, 0, 0, 0, true);

        static Look right(double indent) {
            return new Look(Align.RIGHT, THREE, 0, 0, indent, false);
        }

        /** The lines after the first begin beneath the words behind a label. */
        static Look hanging(double from, double label) {
            return new Look(Align.JUSTIFY, THREE, -label, from + label, 0, false);
        }

        Look kept() {
            return new Look(align, size, first, left, right, true);
        }
    }

    /** A paragraph; a line break in its words is kept. */
    record Para(Look look, List<Piece> pieces) implements Block {
        static Para of(Look look, Face face, String words) {
            return new Para(look, List.of(new Piece(face, words)));
        }

        String words() {
            return String.join("", pieces.stream().map(Piece::words).toList());
        }
    }

    /** An empty line. */
    record Blank(boolean keep) implements Block {}

    /**
     * The red heading, 35 mm below the top; above it what stands in the upper left corner.
     *
     * @param largest that its characters may be, in points
     */
    record Red(List<String> labels, List<String> bodies, double largest) implements Block {}

    /** 文号 above the red line; with approvers it stands left and they right. */
    record Ruled(String number, List<String> approvers) implements Block {}

    /** Words centred on columns of equal width; always kept with what follows. */
    record Columns(List<String> cells, boolean keep) implements Block {
        static Columns last(String words, int count) {
            var cells = new String[count];
            Arrays.fill(cells, "");
            cells[count - 1] = words;
            return new Columns(List.of(cells), false);
        }
    }

    /** What follows begins a page. */
    record Turn() implements Block {}

    /**
     * An attachment with a table, on pages of its own that lie on their side where it is wide.
     *
     * @param form printed blank; null: its text is
     * @param parts of its text: a paragraph is a line without a tab, any other a table by its rows
     * @param heading above it
     */
    record Sheet(@Nullable FormId form, List<List<String>> parts, List<Block> heading)
            implements Block {
        static boolean table(List<String> part) {
            return part.size() > 1 || part.getFirst().indexOf('\t') >= 0;
        }
    }

    /** 版记, at the foot of the last page. */
    record Foot(Imprint imprint) implements Block {
        static final double SIZE = FOUR;

        /** 抄送 with its bodies, as one sentence; empty if there are none. */
        String copies() {
            return imprint.copies().isEmpty()
                    ? ""
                    : "抄送：" + String.join("，", imprint.copies()) + "。";
        }

        /** 2025年4月30日印发; may be empty. */
        String printed() {
            return imprint.date().isEmpty() ? "" : imprint.date() + "印发";
        }

        boolean office() {
            return !imprint.office().isEmpty() || !imprint.date().isEmpty();
        }
    }
}
