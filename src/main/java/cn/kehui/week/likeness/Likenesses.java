package cn.kehui.week.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says of two pictures whether they are one. */
public final class Likenesses {
    /** Bits in which hashes may differ and their pictures still be compared. */
    static final int CANDIDATE = 92;

    /** Ways in which one may lie on the other that are looked at, and that are tried. */
    private static final int WAYS = 8;

    private static final int TRIES = 2;

    private static final double SAME = 0.9;
    private static final double SAME_PARTS = 0.965;
    private static final double UNBANDED_PARTS = 0.985;
    private static final double PERHAPS = 0.8;
    private static final double PERHAPS_PARTS = 0.5;

    /** Of either picture: what they have in common has to be a picture. */
    private static final double LEAST = 0.3;

    private Likenesses() {}

    /**
     * Every hash of one against every hash of the other; then point by point where they are near.
     */
    public static Optional<Match> compare(Sketch one, Sketch other) {
        Match best = null;
        int left = TRIES;
        for (var way : ways(one, other)) {
            var found = Alignment.of(one, other, way.to());
            if (found == null) {
                continue;
            }
            var match = match(one, other, way, found);
            if (match != null && match.sure()) {
                return Optional.of(match);
            }
            if (best == null || match != null && match.agreeing() > best.agreeing()) {
                best = match;
            }
            left--;
            if (left == 0) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    private record Way(int distance, Affine to) {}

    private static List<Way> ways(Sketch one, Sketch other) {
        var ways = new ArrayList<Way>();
        add(ways, one, other, false);
        add(ways, other, one, true);
        ways.sort(Comparator.comparingInt(Way::distance));
        var nearest = new ArrayList<>(ways.subList(0, Math.min(WAYS, ways.size())));
        int whole = distance(one, 0, other, 0);
        if (whole <= CANDIDATE) {
            // of pictures with little in them the hashes say little
            nearest.addFirst(new Way(whole, Affine.SAME));
        }
        return nearest;
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

    private static @Nullable Match match(Sketch one, Sketch other, Way way, Alignment.Found found) {
        var agreement = Agreement.of(one, other, found);
        double covers = agreement.area() * Math.max(1, Math.abs(found.to().determinant()));
        if (agreement.correlation() < PERHAPS
                || agreement.agreeing() < PERHAPS_PARTS
                || covers < LEAST) {
            return null;
        }
        return new Match(
                agreement.correlation() >= SAME
                        && (agreement.agreeing() >= SAME_PARTS
                                || agreement.unbanded() >= UNBANDED_PARTS),
                way.distance(),
                agreement.correlation(),
                agreement.agreeing(),
                Changes.of(one, other, found, agreement));
    }
}
