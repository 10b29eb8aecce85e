package cn.kehui.week.sight;

import cn.kehui.week.sight.Strip.Bend;

/** A polynomial of degree two at most through weighed values, by least squares. */
final class Squares {
    private Squares() {}

    /**
     * @param values at {@code from}, {@code from} + 1 and so on
     * @param degree 0 to 2
     */
    static Bend fitted(double[] values, double[] weight, double from, int degree) {
        int size = degree + 1;
        double scale = Math.max(1, values.length / 2.0);
        var matrix = new double[size][size + 1];
        for (int i = 0; i < values.length; i++) {
            if (weight[i] > 0) {
                double u = (from + i) / scale;
                for (int row = 0; row < size; row++) {
                    for (int column = 0; column < size; column++) {
                        matrix[row][column] += weight[i] * Math.pow(u, row + column);
                    }
                    matrix[row][size] += weight[i] * Math.pow(u, row) * values[i];
                }
            }
        }
        var solved = solved(matrix);
        return new Bend(
                solved[0],
                size > 1 ? solved[1] / scale : 0,
                size > 2 ? solved[2] / (scale * scale) : 0);
    }

    private static double[] solved(double[][] matrix) {
        int size = matrix.length;
        for (int pivot = 0; pivot < size; pivot++) {
            double by = Math.abs(matrix[pivot][pivot]) < 1e-9 ? 1e-9 : matrix[pivot][pivot];
            for (int row = 0; row < size; row++) {
                double times = row == pivot ? 0 : matrix[row][pivot] / by;
                for (int column = pivot; times != 0 && column <= size; column++) {
                    matrix[row][column] -= times * matrix[pivot][column];
                }
            }
        }
        var solved = new double[size];
        for (int row = 0; row < size; row++) {
            double by = Math.abs(matrix[row][row]) < 1e-9 ? 1e-9 : matrix[row][row];
            solved[row] = matrix[row][size] / by;
        }
        return solved;
    }
}
