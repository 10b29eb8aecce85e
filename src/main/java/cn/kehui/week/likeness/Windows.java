package cn.kehui.week.likeness;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a picture that are hashed, so that somebody's crop of it is near one of them. The
 * first are kept for ever; the smaller ones are for pictures of one campaign, compared pair by
 * pair.
 */
final class Windows {
    /** Those kept for ever. */
    static final int KEPT = 20;

    private static final List<Affine> PARTS = parts();
    static final int COUNT = PARTS.size();

    private Windows() {}

    private static List<Affine> parts() {
        var parts = new ArrayList<Affine>();
        parts.add(Affine.SAME);
        for (double side : new double[] {0.94, 0.87}) {
            double left = 1 - side;
            parts.add(Affine.part(left / 2, left / 2, side, side));
            for (int corner = 0; corner < 4; corner++) {
                parts.add(Affine.part(corner % 2 * left, corner / 2 * left, side, side));
            }
        }
        grid(parts, 0.85, 3);
        grid(parts, 0.76, 5);
        grid(parts, 0.66, 5);
        return List.copyOf(parts);
    }

    private static void grid(List<Affine> parts, double side, int places) {
        double step = (1 - side) / (places - 1);
        for (int place = 0; place < places * places; place++) {
            parts.add(Affine.part(place % places * step, place / places * step, side, side));
        }
    }

    static Affine part(int number) {
        return PARTS.get(number);
    }

    static long[] hashes(Plane plane) {
        var sums = new GreySums(plane);
        var hashes = new long[COUNT * PictureHash.LONGS];
        for (int i = 0; i < COUNT; i++) {
            var hash = PictureHash.hash(PictureHash.waves(values(sums, plane, PARTS.get(i))));
            System.arraycopy(hash, 0, hashes, i * PictureHash.LONGS, PictureHash.LONGS);
        }
        return hashes;
    }

    /** A part in {@code PictureHash.SIDE} × {@code PictureHash.SIDE} means. */
    static double[] values(GreySums sums, Plane plane, Affine part) {
        int side = PictureHash.SIDE;
        double w = part.a() * plane.width() / side;
        double h = part.e() * plane.height() / side;
        double left = part.c() * plane.width();
        double top = part.f() * plane.height();
        var values = new double[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                values[y * side + x] = sums.mean(left + x * w, top + y * h, w, h);
            }
        }
        return values;
    }
}
