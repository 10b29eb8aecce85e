package cn.kehui.week.photo.file;

import cn.kehui.week.likeness.Plane;
import java.util.Arrays;

/**
 * How sharp a picture is: the radius in points by which its clearest edges are washed out, told by
 * how much of their steepness one more blur takes away. Edges of four directions are looked at by
 * themselves, since a camera that moves washes out only those across its way.
 */
final class Sharpness {
    /** Of the longer side: a picture as it is looked at on a screen. */
    static final int EDGE = 1024;

    /** The blur that is added. */
    private static final double BLUR = 1.5;

    private static final int DIRECTIONS = 4;

    /** Of the steepest edges, where edges begin. */
    private static final double STEEP = 0.35;

    private static final double LEAST_STEEP = 1.2;

    /** Edges of one direction that tell something, of all points. */
    private static final double ENOUGH = 0.0004;

    private static final int FEW = 60;
    private static final int SMALLEST = 16;
    private static final double CLEAREST = 0.3;
    private static final double WIDEST = 30;

    private Sharpness() {}

    /** From here on a picture is looked at at half its size too, where wide blurs show. */
    private static final double SOFT = 1.2;

    /** What half the size says more than the whole, of edges that are merely thick. */
    private static final double HALF = 0.8;

    /**
     * The radius at the size of {@link #EDGE}; not a number where there are no edges to tell it by.
     */
    static double radius(Plane picture) {
        double radius = radius(picture, EDGE);
        return radius < SOFT || Double.isNaN(radius)
                ? radius
                : Math.max(radius, HALF * radius(picture, EDGE / 2));
    }

    private static double radius(Plane picture, int edge) {
        var plane = picture.within(edge);
        int w = plane.width();
        var grey = floats(plane);
        if (w < SMALLEST || plane.height() < SMALLEST) {
            return Double.NaN;
        }
        double widest = Double.NaN;
        for (var direction : radii(grey, blurred(grey, w), w)) {
            if (direction.length >= Math.max(FEW, grey.length * ENOUGH)) {
                Arrays.sort(direction);
                double radius = direction[(int) (direction.length * CLEAREST)];
                widest = Double.isNaN(widest) ? radius : Math.max(widest, radius);
            }
        }
        return widest * Math.max(1, (double) EDGE / plane.edge());
    }

    private static float[] floats(Plane plane) {
        var values = new float[plane.grey().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = plane.grey()[i] & 0xFF;
        }
        return values;
    }

    private static double[][] radii(float[] grey, float[] washed, int w) {
        double least = Math.max(LEAST_STEEP, STEEP * steepest(grey, w));
        var radii = new double[DIRECTIONS][grey.length / 4];
        var counts = new int[DIRECTIONS];
        for (int at = w + 1; at < grey.length - w - 1; at++) {
            double across = grey[at + 1] - grey[at - 1];
            double down = grey[at + w] - grey[at - w];
            double steep = Math.hypot(across, down) / 2;
            if (steep >= least && at % w != 0 && at % w != w - 1) {
                double after =
                        Math.hypot(washed[at + 1] - washed[at - 1], washed[at + w] - washed[at - w])
                                / 2;
                int direction = direction(across, down);
                if (counts[direction] < radii[direction].length) {
                    radii[direction][counts[direction]++] = radius(steep, after);
                }
            }
        }
        for (int i = 0; i < DIRECTIONS; i++) {
            radii[i] = Arrays.copyOf(radii[i], counts[i]);
        }
        return radii;
    }

    /** Of a straight edge: its steepness falls as the root of the squares of both blurs. */
    private static double radius(double steep, double after) {
        double ratio = after <= 0 ? WIDEST : steep / after;
        return ratio <= 1.0005 ? WIDEST : Math.min(WIDEST, BLUR / Math.sqrt(ratio * ratio - 1));
    }

    private static int direction(double across, double down) {
        double angle = Math.atan2(down, across) / Math.PI * DIRECTIONS + 0.5;
        return Math.floorMod((int) Math.floor(angle), DIRECTIONS);
    }

    /** Nearly the steepest: a single lamp is no measure. */
    private static double steepest(float[] grey, int w) {
        var counts = new int[1024];
        int all = 0;
        for (int at = w + 1; at < grey.length - w - 1; at += 3) {
            double steep = Math.hypot(grey[at + 1] - grey[at - 1], grey[at + w] - grey[at - w]);
            counts[(int) Math.min(1023, steep * 2)]++;
            all++;
        }
        int left = all / 100;
        int bin = 1023;
        while (bin > 0 && left >= counts[bin]) {
            left -= counts[bin--];
        }
        return bin / 4.0;
    }

    private static float[] blurred(float[] grey, int w) {
        int reach = (int) Math.ceil(3 * BLUR);
        var weights = new float[2 * reach + 1];
        float sum = 0;
        for (int i = -reach; i <= reach; i++) {
            weights[i + reach] = (float) Math.exp(-i * i / (2 * BLUR * BLUR));
            sum += weights[i + reach];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return along(along(grey, w, weights, 1), w, weights, w);
    }

    private static float[] along(float[] grey, int w, float[] weights, int step) {
        int reach = weights.length / 2;
        int length = step == 1 ? w : grey.length / w;
        var blurred = new float[grey.length];
        for (int at = 0; at < grey.length; at++) {
            int place = step == 1 ? at % w : at / w;
            float sum = 0;
            for (int i = -reach; i <= reach; i++) {
                int other = Math.clamp(place + i, 0, length - 1);
                sum += weights[i + reach] * grey[at + (other - place) * step];
            }
            blurred[at] = sum;
        }
        return blurred;
    }
}
