package cn.kehui.week.photo.file;

import java.util.Arrays;

/**
 * How often each value of one frequency occurs, in steps; and whether steps of another size stood
 * there before.
 */
final class StepHistogram {
    /** In steps, to both sides. */
    private static final int FAR = 40;

    private static final int MOST_BEFORE = 60;

    /** Values beside zero, without which nothing can be said. */
    private static final int FEWEST = 300;

    /** Frequencies that have to say the same. */
    private static final int AGREED = 3;

    private final int step;
    private final int[] counts = new int[2 * FAR + 1];

    StepHistogram(int step) {
        this.step = step;
    }

    void add(double value) {
        long in = Math.round(value / step);
        if (Math.abs(in) <= FAR) {
            counts[(int) in + FAR]++;
        }
    }

    /** Bits a value by which steps before are more likely than none; the third best says it. */
    static double agreed(StepHistogram... all) {
        var bits = Arrays.stream(all).mapToDouble(StepHistogram::bits).sorted().toArray();
        return Math.max(0, bits[bits.length - AGREED]);
    }

    private double bits() {
        int values = 0;
        for (int i = 1; i <= FAR; i++) {
            values += counts[FAR + i] + counts[FAR - i];
        }
        if (step < 1 || values < FEWEST) {
            return 0;
        }
        var smooth = smooth();
        double best = 0;
        for (int before = 2; before <= MOST_BEFORE; before++) {
            if (before % step != 0 && step % before != 0 || before > step && before % step == 0) {
                best = Math.max(best, gain(before, smooth));
            }
        }
        return best / values;
    }

    /** What it would be without gaps and peaks: falling to both sides of zero. */
    private double[] smooth() {
        var smooth = new double[FAR + 1];
        for (int i = 1; i <= FAR; i++) {
            double sum = 0;
            double weight = 0;
            int near = 1 + i / 3;
            for (int j = Math.max(1, i - near); j <= Math.min(FAR, i + near); j++) {
                sum += counts[FAR + j] + counts[FAR - j];
                weight++;
            }
            smooth[i] = Math.max(0.5, sum / weight);
        }
        return smooth;
    }

    /** In bits of all values: what steps of that size before explain, over what is smooth alone. */
    private double gain(int before, double[] smooth) {
        var hits = new double[FAR + 1];
        for (int n = 1; n * before <= (FAR + 1) * step; n++) {
            int at = (int) Math.round((double) n * before / step);
            if (at >= 1 && at <= FAR) {
                hits[at]++;
            }
        }
        double gain = 0;
        for (int i = 1; i <= FAR; i++) {
            double all = 0;
            double mean = 0;
            int near = 1 + i / 3;
            for (int j = Math.max(1, i - near); j <= Math.min(FAR, i + near); j++) {
                all += hits[j];
                mean++;
            }
            double expected = all == 0 ? 1 : Math.max(0.05, hits[i] / (all / mean));
            int seen = counts[FAR + i] + counts[FAR - i];
            // Poisson: how much better the one explains it than the other
            gain += seen * Math.log(expected) / Math.log(2);
            gain -= smooth[i] * (expected - 1) / Math.log(2);
        }
        return gain;
    }
}
