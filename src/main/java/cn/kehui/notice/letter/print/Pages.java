package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.print.Block.Blank;
import cn.kehui.notice.letter.print.Block.Columns;
import cn.kehui.notice.letter.print.Block.Foot;
import cn.kehui.notice.letter.print.Block.Para;
import cn.kehui.notice.letter.print.Block.Red;
import cn.kehui.notice.letter.print.Block.Ruled;
import cn.kehui.notice.letter.print.Block.Sheet;
import cn.kehui.notice.letter.print.Block.Turn;
import cn.kehui.notice.letter.print.PrintedPage.Placed;
import cn.kehui.notice.letter.print.PrintedPage.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToIntFunction;

/** Puts rows on pages of 22 lines, and the 版记 at the foot of an even page. */
final class Pages {
    private static final double SPARE = 0.01;
    private final Setting setting;
    private final HeadRows heads;
    private final ToIntFunction<Sheet> lengths;
    private final List<PrintedPage> pages = new ArrayList<>();
    private List<Row> waiting = new ArrayList<>();
    private List<Placed> words = new ArrayList<>();
    private List<Rule> rules = new ArrayList<>();
    private double filled;

    private Pages(IntToDoubleFunction widths, ToIntFunction<Sheet> lengths) {
        this.setting = new Setting(widths);
        this.heads = new HeadRows(setting);
        this.lengths = lengths;
    }

    /**
     * @param widths of a code point, in characters
     * @param lengths how many pages a form takes; it stands in the list once for each
     */
    static List<PrintedPage> of(
            List<Block> blocks, IntToDoubleFunction widths, ToIntFunction<Sheet> lengths) {
        var pages = new Pages(widths, lengths);
        blocks.forEach(pages::add);
        pages.settle();
        pages.turn(true);
        return List.copyOf(pages.pages);
    }

    /** Whether the 版记 begins a page, by an estimate of how wide characters are. */
    static boolean footBeginsPage(List<Block> blocks) {
        var without = blocks.stream().filter(block -> !(block instanceof Foot)).toList();
        return of(blocks, Ems::of, _ -> 1).size() > of(without, Ems::of, _ -> 1).size();
    }

    private void add(Block block) {
        switch (block) {
            case Para para -> setting.rows(para).forEach(this::add);
            case Blank(boolean keep) -> add(Row.blank(PrintedPage.PITCH, keep));
            case Red red -> heads.rows(red).forEach(this::add);
            case Ruled ruled -> add(heads.row(ruled));
            case Columns columns -> add(setting.row(columns));
            case Turn _ -> {
                settle();
                turn(true);
            }
            case Sheet sheet -> {
                settle();
                turn(true);
                for (int i = 0; i < lengths.applyAsInt(sheet); i++) {
                    pages.add(new PrintedPage(List.of(), List.of(), sheet, true));
                }
            }
            case Foot foot -> foot(setting.rows(foot));
        }
    }

    /** Rows that stay together wait for the last of them. */
    private void add(Row row) {
        waiting.add(row);
        if (!row.keep()) {
            settle();
        }
    }

    private void settle() {
        double height = waiting.stream().mapToDouble(Row::height).sum();
        if (filled > 0
                && filled + height > PrintedPage.HEIGHT + SPARE
                && height <= PrintedPage.HEIGHT) {
            turn(true);
        }
        for (var row : waiting) {
            if (filled > 0 && filled + row.height() > PrintedPage.HEIGHT + SPARE) {
                turn(true);
            }
            if (filled > 0 || pages.isEmpty() || !row.blank()) {
                place(row, filled);
            }
        }
        waiting = new ArrayList<>();
    }

    private void place(Row row, double at) {
        row.words().forEach(placed -> words.add(placed.down(at)));
        row.rules().forEach(rule -> rules.add(rule.down(at)));
        filled = at + row.height();
    }

    /** Ends a page that holds something. */
    private void turn(boolean numbered) {
        if (filled > 0) {
            pages.add(new PrintedPage(List.copyOf(words), List.copyOf(rules), null, numbered));
            words = new ArrayList<>();
            rules = new ArrayList<>();
            filled = 0;
        }
    }

    /**
     * On the last page if that is even and has room, else at the foot of the next even page; an
     * empty page before it and that page itself bear no number (7.5).
     */
    private void foot(List<Row> rows) {
        settle();
        double height = rows.stream().mapToDouble(Row::height).sum();
        boolean even = pages.size() % 2 == 1;
        boolean numbered = true;
        if (filled == 0 || !even || filled + PrintedPage.PITCH + height > PrintedPage.HEIGHT) {
            turn(true);
            if (pages.size() % 2 == 0) {
                pages.add(new PrintedPage(List.of(), List.of(), null, false));
                numbered = false;
            }
        }
        filled = PrintedPage.HEIGHT - height;
        rows.forEach(row -> place(row, filled));
        turn(numbered);
    }
}
