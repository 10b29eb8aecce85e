package cn.kehui.week.sight;

import java.util.ArrayList;
import java.util.List;

/** Lines of a picture that one reads on from another: to its right, or below it. */
final class Neighbours {
    /** A banner of three lines is long. */
    private static final int MOST_LINES = 3;

    private static final double LINE_GAP = 1.5;
    private static final double WORD_GAP = 3;

    /** How much larger the one may be written. */
    private static final double MOST_LARGER = 3.5;

    private Neighbours() {}

    /** Each line, and all that follow one another, as texts. */
    static List<Glyphs> texts(List<SeenLine> lines) {
        var texts = new ArrayList<Glyphs>();
        record Chain(SeenLine last, Glyphs text) {}
        var chains = new ArrayList<Chain>();
        lines.forEach(line -> chains.add(new Chain(line, Glyphs.of(line))));
        for (int joined = 1; joined < MOST_LINES; joined++) {
            var longer = new ArrayList<Chain>();
            for (var chain : chains) {
                texts.add(chain.text);
                lines.stream()
                        .filter(line -> line != chain.last && follows(chain.last.at(), line.at()))
                        .map(line -> new Chain(line, chain.text.then(Glyphs.of(line))))
                        .forEach(longer::add);
            }
            chains.clear();
            chains.addAll(longer);
        }
        chains.forEach(chain -> texts.add(chain.text));
        return texts;
    }

    static boolean follows(Quad one, Quad next) {
        double larger = Math.max(one.height(), next.height());
        double smaller = Math.min(one.height(), next.height());
        if (larger > MOST_LARGER * smaller) {
            return false;
        }
        return below(one, next, larger) || beside(one, next, larger);
    }

    private static boolean below(Quad one, Quad next, double height) {
        double shared = Math.min(one.right(), next.right()) - Math.max(one.left(), next.left());
        double narrower = Math.min(one.right() - one.left(), next.right() - next.left());
        double middle = (next.top() + next.foot()) / 2 - (one.top() + one.foot()) / 2;
        return shared >= narrower / 2
                && middle > 0
                && next.top() - one.foot() <= LINE_GAP * height
                && next.foot() > one.foot();
    }

    private static boolean beside(Quad one, Quad next, double height) {
        double shared = Math.min(one.foot(), next.foot()) - Math.max(one.top(), next.top());
        double lower = Math.min(one.foot() - one.top(), next.foot() - next.top());
        double gap = next.left() - one.right();
        return shared >= lower / 2
                && next.left() > one.left()
                && gap > -height
                && gap <= WORD_GAP * height;
    }
}
