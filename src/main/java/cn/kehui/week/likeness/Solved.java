package cn.kehui.week.likeness;

import org.jspecify.annotations.Nullable;

/** Linear equations that are symmetric. */
final class Solved {
    private static final double NOTHING = 1e-9;

    private Solved() {}

    /**
     * @param equations the upper half of each row, and what it is equal to at its end; used up
     * @return null where they say too little
     */
    static double @Nullable [] of(double[][] equations) {
        int n = equations.length;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                equations[i][j] = equations[j][i];
            }
        }
        for (int i = 0; i < n; i++) {
            if (Math.abs(equations[i][i]) < NOTHING) {
                return null;
            }
            for (int below = i + 1; below < n; below++) {
                double times = equations[below][i] / equations[i][i];
                for (int j = i; j <= n; j++) {
                    equations[below][j] -= times * equations[i][j];
                }
            }
        }
        var solved = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double rest = equations[i][n];
            for (int j = i + 1; j < n; j++) {
                rest -= equations[i][j] * solved[j];
            }
            solved[i] = rest / equations[i][i];
        }
        return solved;
    }
}
