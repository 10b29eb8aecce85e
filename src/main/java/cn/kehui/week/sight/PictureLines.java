package cn.kehui.week.sight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the lines of a picture, closer until what is wanted stands there. */
final class PictureLines {
    private static final int FIRST = 736;
    private static final int SECOND = 960;

    /** At most, for a part of a very large picture. */
    private static final int MOST_OF_A_PART = 1_280;

    /** A picture that is larger is looked at in parts too. */
    private static final int LARGE = 1_000;

    /** Of a picture's side: of each of two parts, which overlap. */
    private static final double PART = .6;

    /** A page of a newspaper has more; these are its largest. */
    private static final int MOST = 120;

    private static final double SAME = .5;

    private final TextFinder finder;
    private final TextReader reader;

    PictureLines(Models models) {
        this.finder = new TextFinder(models);
        this.reader = new TextReader(models);
    }

    /**
     * @param wanted that is looked closer for; if empty, one look is enough
     */
    List<SeenLine> of(Pixels picture, List<Wanted> wanted) {
        var lines = new ArrayList<SeenLine>();
        read(picture, finder.strips(picture, FIRST), lines);
        if (done(lines, wanted)) {
            return lines;
        }
        read(picture, finder.strips(picture, SECOND), lines);
        if (picture.longer() <= LARGE) {
            return lines;
        }
        int closer = Math.clamp((long) (PART * picture.longer() / 2), FIRST, MOST_OF_A_PART);
        for (int part = 0; part < 4 && !done(lines, wanted); part++) {
            int left = (int) (part % 2 * (1 - PART) * picture.width);
            int top = (int) (part / 2 * (1 - PART) * picture.height);
            int across = (int) Math.ceil(PART * picture.width);
            int down = (int) Math.ceil(PART * picture.height);
            var strips =
                    finder.strips(picture.part(left, top, across, down), closer).stream()
                            .map(strip -> strip.moved(1, left, top))
                            .toList();
            read(picture, strips, lines);
        }
        return lines;
    }

    private static boolean done(List<SeenLine> lines, List<Wanted> wanted) {
        return WordingRules.settled(lines, wanted);
    }

    private void read(Pixels picture, List<Strip> strips, List<SeenLine> lines) {
        var straight = new Straight(picture);
        strips.stream()
                .sorted(Comparator.comparingDouble(strip -> -strip.length() * strip.height()))
                .limit(MOST)
                .map(strip -> line(straight, strip))
                .forEach(line -> add(line, lines));
    }

    private SeenLine line(Straight straight, Strip strip) {
        var best = reader.read(straight.of(strip), strip.quad());
        if (strip.upright()) {
            for (var beside : straight.beside(strip)) {
                var other = reader.read(beside, strip.quad());
                best = read(other) > read(best) ? other : best;
            }
        }
        return best;
    }

    /** How much could be read. */
    private static double read(SeenLine line) {
        return line.sure().stream().mapToDouble(sure -> sure * sure).sum();
    }

    /** Of two readings of one line the fuller stays. */
    private static void add(SeenLine line, List<SeenLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (same(line.at(), lines.get(i).at())) {
                if (read(line) > read(lines.get(i))) {
                    lines.set(i, line);
                }
                return;
            }
        }
        lines.add(line);
    }

    private static boolean same(Quad one, Quad other) {
        double across = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
        double down = Math.min(one.foot(), other.foot()) - Math.max(one.top(), other.top());
        double smaller =
                Math.min(
                        (one.right() - one.left()) * (one.foot() - one.top()),
                        (other.right() - other.left()) * (other.foot() - other.top()));
        return across > 0 && down > 0 && across * down > SAME * smaller;
    }
}
