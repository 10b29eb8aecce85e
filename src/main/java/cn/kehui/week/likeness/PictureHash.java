package cn.kehui.week.likeness;

/**
 * What a part of a picture looks like, in 256 bits: which of its 16 × 16 slowest waves are stronger
 * than the middle one. Alike pictures differ in few bits.
 */
final class PictureHash {
    static final int BITS = 256;

    /** Longs of one hash. */
    static final int LONGS = BITS / Long.SIZE;

    static final int SIDE = 64;
    private static final int WAVES = 16;
    private static final double[][] COSINES = cosines();

    private PictureHash() {}

    private static double[][] cosines() {
        var cosines = new double[WAVES][SIDE];
        for (int wave = 0; wave < WAVES; wave++) {
            for (int x = 0; x < SIDE; x++) {
                cosines[wave][x] = Math.cos(Math.PI * (wave + 1) * (2 * x + 1) / (2.0 * SIDE));
            }
        }
        return cosines;
    }

    /**
     * The strengths of the waves of {@code SIDE} × {@code SIDE} values.
     *
     * @return by their number down and across
     */
    static double[][] waves(double[] values) {
        var across = new double[SIDE][WAVES];
        for (int y = 0; y < SIDE; y++) {
            for (int u = 0; u < WAVES; u++) {
                double sum = 0;
                for (int x = 0; x < SIDE; x++) {
                    sum += COSINES[u][x] * values[y * SIDE + x];
                }
                across[y][u] = sum;
            }
        }
        var waves = new double[WAVES][WAVES];
        for (int v = 0; v < WAVES; v++) {
            for (int u = 0; u < WAVES; u++) {
                double sum = 0;
                for (int y = 0; y < SIDE; y++) {
                    sum += COSINES[v][y] * across[y][u];
                }
                waves[v][u] = sum;
            }
        }
        return waves;
    }

    /** The same part seen in a mirror: every second wave across has the other sign. */
    static double[][] mirrored(double[][] waves) {
        var mirrored = new double[WAVES][WAVES];
        for (int v = 0; v < WAVES; v++) {
            for (int u = 0; u < WAVES; u++) {
                mirrored[v][u] = u % 2 == 0 ? -waves[v][u] : waves[v][u];
            }
        }
        return mirrored;
    }

    /** The same part turned a quarter to the right. */
    static double[][] turned(double[][] waves) {
        var turned = new double[WAVES][WAVES];
        for (int v = 0; v < WAVES; v++) {
            for (int u = 0; u < WAVES; u++) {
                turned[v][u] = u % 2 == 0 ? -waves[u][v] : waves[u][v];
            }
        }
        return turned;
    }

    static long[] hash(double[][] waves) {
        var sorted = new double[BITS];
        for (int v = 0; v < WAVES; v++) {
            System.arraycopy(waves[v], 0, sorted, v * WAVES, WAVES);
        }
        java.util.Arrays.sort(sorted);
        double middle = (sorted[BITS / 2 - 1] + sorted[BITS / 2]) / 2;
        var hash = new long[LONGS];
        for (int bit = 0; bit < BITS; bit++) {
            if (waves[bit / WAVES][bit % WAVES] > middle) {
                hash[bit / Long.SIZE] |= 1L << bit;
            }
        }
        return hash;
    }

    /** In how many bits two hashes differ. */
    static int distance(long[] one, int at, long[] other, int there) {
        return Long.bitCount(one[at] ^ other[there])
                + Long.bitCount(one[at + 1] ^ other[there + 1])
                + Long.bitCount(one[at + 2] ^ other[there + 2])
                + Long.bitCount(one[at + 3] ^ other[there + 3]);
    }
}
