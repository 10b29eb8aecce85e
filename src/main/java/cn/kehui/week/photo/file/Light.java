package cn.kehui.week.photo.file;

import cn.kehui.week.likeness.Plane;

/**
 * How a picture is lit, in grey values from 0 to 255.
 *
 * @param mean of all points
 * @param dark what the darkest twentieth stays below
 * @param bright what the brightest twentieth stays above
 * @param white share of points that are as good as white
 * @param black share of points that are as good as black
 */
public record Light(double mean, int dark, int bright, double white, double black) {
    private static final int WHITE = 250;
    private static final int BLACK = 8;
    private static final double TWENTIETH = 0.05;

    static Light of(Plane picture) {
        var counts = new int[256];
        long sum = 0;
        for (byte one : picture.grey()) {
            counts[one & 0xFF]++;
            sum += one & 0xFF;
        }
        double all = picture.grey().length;
        double white = 0;
        double black = 0;
        for (int value = 0; value < 256; value++) {
            white += value >= WHITE ? counts[value] / all : 0;
            black += value <= BLACK ? counts[value] / all : 0;
        }
        return new Light(
                sum / all,
                below(counts, all * TWENTIETH),
                below(counts, all * (1 - TWENTIETH)),
                white,
                black);
    }

    private static int below(int[] counts, double share) {
        double sum = 0;
        for (int value = 0; value < 256; value++) {
            sum += counts[value];
            if (sum >= share) {
                return value;
            }
        }
        return 255;
    }
}
