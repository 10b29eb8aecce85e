package cn.kehui.week.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says of two pictures whether they are one. */
public final class Likenesses {
    /** Bits in which hashes may differ and their pictures still be compared. */
    static final int CANDIDATE = 96;

    /** Ways in which one may lie on the other that are tried. */
    private static final int TRIES = 3;

    private static final double SAME = 0.9;
    private static final double SAME_PARTS = 0.85;
    private static final double PERHAPS = 0.8;
    private static final double PERHAPS_PARTS = 0.5;

    /** Of either picture: what they have in common has to be a picture. */
    private static final double LEAST = 0.3;

    private Likenesses() {}

    /**
     * Every hash of one against every hash of the other; then point by point where they are near.
     */
    public static Optional<Match> compare(Sketch one, Sketch other) {
        var ways = ways(one, other);
        return ways.stream()
                .limit(TRIES)
                .flatMap(way -> match(one, other, way).stream())
                .max(Comparator.comparingDouble(Match::correlation));
    }

    private record Way(int distance, Affine to) {}

    private static List<Way> ways(Sketch one, Sketch other) {
        var ways = new ArrayList<Way>();
        add(ways, one, other, false);
        add(ways, other, one, true);
        ways.sort(Comparator.comparingInt(Way::distance));
        return ways;
    }

    private static void add(List<Way> ways, Sketch changed, Sketch kept, boolean back) {
        for (int v = 0; v < Variants.COUNT; v++) {
            for (int w = 0; w < Windows.COUNT; w++) {
                int distance = distance(changed, v, kept, w);
                if (distance <= CANDIDATE) {
                    var to = Windows.part(w).after(Variants.part(v, changed).inverse());
                    ways.add(new Way(distance, back ? to.inverse() : to));
                }
            }
        }
    }

    private static int distance(Sketch changed, int variant, Sketch kept, int window) {
        return PictureHash.distance(
                changed.variants(),
                variant * PictureHash.LONGS,
                kept.windows(),
                window * PictureHash.LONGS);
    }

    private static Optional<Match> match(Sketch one, Sketch other, Way way) {
        var found = Alignment.of(one, other, way.to());
        var agreement = Agreement.of(one, other, found);
        double covers = agreement.area() * Math.max(1, 1 / Math.abs(found.to().determinant()));
        if (agreement.correlation() < PERHAPS
                || agreement.agreeing() < PERHAPS_PARTS
                || Math.max(agreement.area(), covers) < LEAST) {
            return Optional.empty();
        }
        boolean sure = agreement.correlation() >= SAME && agreement.agreeing() >= SAME_PARTS;
        return Optional.of(
                new Match(
                        sure,
                        way.distance(),
                        agreement.correlation(),
                        agreement.agreeing(),
                        Changes.of(one, other, found, agreement)));
    }
}
