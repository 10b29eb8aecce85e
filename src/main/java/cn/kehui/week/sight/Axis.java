package cn.kehui.week.sight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Along which a blob is longest: of the narrowest upright or leaning box around it.
 *
 * @param x of the box's middle
 * @param y of the box's middle
 * @param angle in radians; between −45° and 45°, or 90° downwards for what stands
 */
record Axis(double x, double y, double angle) {
    private static final double STANDS = 1.5;

    static Axis of(List<int[]> places) {
        var hull = hull(places);
        double least = Double.MAX_VALUE;
        double[] best = {places.getFirst()[0], places.getFirst()[1], 0, 1, 1};
        for (int i = 0; i < hull.size(); i++) {
            var one = hull.get(i);
            var next = hull.get((i + 1) % hull.size());
            var box = box(hull, Math.atan2(next[1] - one[1], next[0] - one[0]));
            if (box[3] * box[4] < least) {
                least = box[3] * box[4];
                best = box;
            }
        }
        return new Axis(best[0], best[1], read(best[2], best[3], best[4]));
    }

    /** The box's side along which one reads. */
    private static double read(double angle, double along, double across) {
        double turned = angle;
        while (turned > Math.PI / 4) {
            turned -= Math.PI / 2;
        }
        while (turned <= -Math.PI / 4) {
            turned += Math.PI / 2;
        }
        boolean swapped = Math.abs(Math.sin(turned - angle)) > .5;
        double level = swapped ? across : along;
        double standing = swapped ? along : across;
        return standing > STANDS * level ? turned + Math.PI / 2 : turned;
    }

    /** Its middle, the angle, and how far it reaches along and across. */
    private static double[] box(List<int[]> hull, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
        double[] most = {-Double.MAX_VALUE, -Double.MAX_VALUE};
        for (var place : hull) {
            double along = place[0] * cos + place[1] * sin;
            double across = place[1] * cos - place[0] * sin;
            least[0] = Math.min(least[0], along);
            most[0] = Math.max(most[0], along);
            least[1] = Math.min(least[1], across);
            most[1] = Math.max(most[1], across);
        }
        double along = (least[0] + most[0]) / 2;
        double across = (least[1] + most[1]) / 2;
        return new double[] {
            along * cos - across * sin,
            along * sin + across * cos,
            angle,
            most[0] - least[0] + 1,
            most[1] - least[1] + 1
        };
    }

    /** The corners of the tightest string around the places. */
    private static List<int[]> hull(List<int[]> places) {
        var sorted = new ArrayList<>(places);
        sorted.sort(Comparator.<int[]>comparingInt(p -> p[0]).thenComparingInt(p -> p[1]));
        if (sorted.size() < 3) {
            return sorted;
        }
        var hull = half(sorted);
        hull.removeLast();
        hull.addAll(half(sorted.reversed()));
        hull.removeLast();
        return hull;
    }

    private static List<int[]> half(List<int[]> sorted) {
        var half = new ArrayList<int[]>();
        for (var place : sorted) {
            while (half.size() > 1 && !turns(half.get(half.size() - 2), half.getLast(), place)) {
                half.removeLast();
            }
            half.add(place);
        }
        return half;
    }

    private static boolean turns(int[] one, int[] two, int[] three) {
        return (long) (two[0] - one[0]) * (three[1] - one[1])
                        - (long) (two[1] - one[1]) * (three[0] - one[0])
                > 0;
    }
}
