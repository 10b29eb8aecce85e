package cn.kehui.week.likeness;

import java.util.ArrayList;

/**
 * A picture as it may have been before somebody changed it: without its frame, turned back by a
 * little, seen in a mirror, turned by quarters.
 */
final class Variants {
    /** Whole, trimmed, turned by a little either way; each also mirrored: the look-up's own. */
    static final int QUICK = 8;

    private static final int QUARTERS = 6;
    static final int COUNT = QUICK + QUARTERS;

    /** In radians: what a scanner or a careless crop turns a picture by. */
    private static final double LITTLE = Math.toRadians(2.5);

    /** What a rotated picture has left of its sides when its empty corners are cut off. */
    private static final double LEFT = 0.92;

    private Variants() {}

    static long[] hashes(Plane plane, Affine inner) {
        var sums = new GreySums(plane);
        var whole = PictureHash.waves(Windows.values(sums, plane, Affine.SAME));
        var all = new ArrayList<double[][]>();
        all.add(whole);
        all.add(PictureHash.waves(Windows.values(sums, plane, inner)));
        all.add(PictureHash.waves(rotated(plane, rotation(plane, LITTLE))));
        all.add(PictureHash.waves(rotated(plane, rotation(plane, -LITTLE))));
        all.stream().map(PictureHash::mirrored).toList().forEach(all::add);
        var turned = whole;
        for (int quarter = 1; quarter <= 3; quarter++) {
            turned = PictureHash.turned(turned);
            all.add(turned);
            all.add(PictureHash.mirrored(turned));
        }
        var hashes = new long[COUNT * PictureHash.LONGS];
        for (int i = 0; i < COUNT; i++) {
            System.arraycopy(
                    PictureHash.hash(all.get(i)),
                    0,
                    hashes,
                    i * PictureHash.LONGS,
                    PictureHash.LONGS);
        }
        return hashes;
    }

    /** Where in the picture a point of the variant lies. */
    static Affine part(int number, Sketch sketch) {
        if (number < QUICK) {
            var part = quick(number % 4, sketch);
            return number < 4 ? part : part.after(Affine.MIRRORED);
        }
        int quarters = (number - QUICK) / 2 + 1;
        var turned = Affine.SAME;
        for (int i = 0; i < quarters; i++) {
            turned = turned.after(Affine.QUARTER.inverse());
        }
        return number % 2 == 0 ? turned : turned.after(Affine.MIRRORED);
    }

    private static Affine quick(int number, Sketch sketch) {
        return switch (number) {
            case 0 -> Affine.SAME;
            case 1 -> sketch.innerPart();
            case 2 -> rotation(sketch.small().grey(), LITTLE);
            default -> rotation(sketch.small().grey(), -LITTLE);
        };
    }

    /** Turned about the middle, in a picture that is not square. */
    private static Affine rotation(Plane plane, double by) {
        double w = plane.width();
        double h = plane.height();
        double cos = Math.cos(by) * LEFT;
        double sin = Math.sin(by) * LEFT;
        var about = new Affine(cos, -sin * h / w, 0, sin * w / h, cos, 0);
        double x = 0.5 - about.x(0.5, 0.5);
        double y = 0.5 - about.y(0.5, 0.5);
        return new Affine(about.a(), about.b(), x, about.d(), about.e(), y);
    }

    private static double[] rotated(Plane plane, Affine part) {
        int side = PictureHash.SIDE;
        // two by two points for each value: a picture of 256 has four
        int fine = 2 * side;
        var values = new double[side * side];
        for (int y = 0; y < fine; y++) {
            for (int x = 0; x < fine; x++) {
                double px = (x + 0.5) / fine;
                double py = (y + 0.5) / fine;
                double value =
                        plane.between(
                                part.x(px, py) * plane.width() - 0.5,
                                part.y(px, py) * plane.height() - 0.5);
                values[y / 2 * side + x / 2] += value / 4;
            }
        }
        return values;
    }
}
