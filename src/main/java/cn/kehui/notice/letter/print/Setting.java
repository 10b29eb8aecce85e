package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.print.Block.Align;
import cn.kehui.notice.letter.print.Block.Columns;
import cn.kehui.notice.letter.print.Block.Face;
import cn.kehui.notice.letter.print.Block.Foot;
import cn.kehui.notice.letter.print.Block.Look;
import cn.kehui.notice.letter.print.Block.Para;
import cn.kehui.notice.letter.print.Block.Piece;
import cn.kehui.notice.letter.print.PrintedPage.Placed;
import cn.kehui.notice.letter.print.PrintedPage.Rule;
import cn.kehui.notice.letter.print.PrintedPage.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Sets paragraphs in lines: where each piece of words begins. */
final class Setting {
    private static final double MIDDLE = 0.38;
    private static final double FOOT_LINE = 24;

    /** A line that a long mailbox leaves short is not spread further than this. */
    private static final double LOOSEST = 0.2;

    private static final double THICK = 0.35 * PrintedPage.MM;
    private static final double THIN = 0.25 * PrintedPage.MM;

    private final IntToDoubleFunction widths;

    /**
     * @param widths of a code point, in characters
     */
    Setting(IntToDoubleFunction widths) {
        this.widths = widths;
    }

    /** Where a paragraph stays with what follows, its last two lines do. */
    List<Row> rows(Para para) {
        var look = para.look();
        double em = look.size() / Block.THREE;
        double measure = (Block.LINE - look.left() - look.right()) / em;
        var lines = new Breaking(widths, measure).lines(para.pieces(), look.first() / em);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            boolean keep = look.keep() && i >= lines.size() - 2;
            var words = line(lines.get(i), look, i == 0 ? look.first() : 0, !last);
            rows.add(new Row(PrintedPage.PITCH, words, List.of(), keep));
        }
        return rows;
    }

    Row row(Columns columns) {
        double width = PrintedPage.WIDTH / columns.cells().size();
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < columns.cells().size(); i++) {
            var words = columns.cells().get(i);
            double x = width * (i + 0.5) - natural(words, Block.THREE) / 2;
            if (!words.isEmpty()) {
                placed.add(placed(x, words, type(Face.FANG, Block.THREE, PrintedPage.TRACKING)));
            }
        }
        return new Row(PrintedPage.PITCH, placed, List.of(), columns.keep());
    }

    /** 版记: lines of 0.35 mm above and beneath, of 0.25 mm between (7.4.1). */
    List<Row> rows(Foot foot) {
        var rows = new ArrayList<Row>();
        if (!foot.copies().isEmpty()) {
            var lines = copies(foot);
            for (int i = 0; i < lines.size(); i++) {
                double x = Foot.SIZE * (i == 0 ? 1 : 4);
                rows.add(footRow(x, words(lines.get(i)), i == 0 ? THICK : 0));
            }
        }
        if (foot.office()) {
            var row = footRow(Foot.SIZE, foot.imprint().office(), rows.isEmpty() ? THICK : THIN);
            double right = PrintedPage.WIDTH - Foot.SIZE - plain(foot.printed(), Foot.SIZE);
            var words = new ArrayList<>(row.words());
            words.addAll(footRow(right, foot.printed(), 0).words());
            rows.add(new Row(row.height(), words, row.rules(), true));
        }
        rows.add(new Row(0, List.of(), List.of(new Rule(0, THICK, false)), false));
        return rows;
    }

    /** How many lines 抄送 takes, by an estimate of how wide characters are. */
    static int copyLines(Foot foot) {
        return foot.copies().isEmpty() ? 0 : new Setting(Ems::of).copies(foot).size();
    }

    private List<List<Piece>> copies(Foot foot) {
        var breaking = new Breaking(widths, (PrintedPage.WIDTH - 2 * Foot.SIZE) / Foot.SIZE - 3);
        return breaking.lines(List.of(new Piece(Face.FANG, foot.copies())), -3);
    }

    /** How wide words of a size are, set as in the text. */
    double natural(String words, double size) {
        return plain(words, size) + words.codePointCount(0, words.length()) * PrintedPage.TRACKING;
    }

    double plain(String words, double size) {
        return words.codePoints().mapToDouble(widths::applyAsDouble).sum() * size;
    }

    static Placed placed(double x, String words, Type type) {
        return new Placed(x, PrintedPage.PITCH / 2 + MIDDLE * type.size(), type, words);
    }

    private Row footRow(double x, String words, double rule) {
        var type = type(Face.FANG, Foot.SIZE, 0);
        var placed = new Placed(x, FOOT_LINE / 2 + MIDDLE * Foot.SIZE, type, words);
        return new Row(
                FOOT_LINE,
                List.of(placed),
                rule > 0 ? List.of(new Rule(0, rule, false)) : List.of(),
                true);
    }

    private List<Placed> line(List<Piece> pieces, Look look, double first, boolean full) {
        double em = PrintedPage.WIDTH / Block.LINE;
        double from = (look.left() + first) * em;
        double room = PrintedPage.WIDTH - from - look.right() * em;
        var words = words(pieces);
        int count = words.codePointCount(0, words.length());
        double spare = room - natural(words, look.size());
        if (spare < 0
                && count > 1
                && Breaking.HANGING.indexOf(words.charAt(words.length() - 1)) >= 0) {
            spare += look.size() + PrintedPage.TRACKING;
            count--;
        }
        boolean spread =
                full
                        && look.align() == Align.JUSTIFY
                        && count > 1
                        && spare < LOOSEST * look.size() * (count - 1);
        double x =
                switch (look.align()) {
                    case JUSTIFY -> from;
                    case CENTER -> from + spare / 2;
                    case RIGHT -> from + spare;
                };
        double tracking = PrintedPage.TRACKING + (spread ? spare / (count - 1) : 0);
        var placed = new ArrayList<Placed>();
        for (var piece : pieces) {
            placed.add(placed(x, piece.words(), type(piece.face(), look.size(), tracking)));
            x += plain(piece.words(), look.size());
            x += piece.words().codePointCount(0, piece.words().length()) * tracking;
        }
        return placed;
    }

    private static String words(List<Piece> pieces) {
        return String.join("", pieces.stream().map(Piece::words).toList());
    }

    private static Type type(Face face, double size, double tracking) {
        return new Type(face, size, tracking, false);
    }
}
