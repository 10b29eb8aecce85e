package cn.kehui.week.likeness;

import org.jspecify.annotations.Nullable;

/**
 * How one picture lies on another, found by moving, stretching and turning it a little until their
 * grey values are as alike as they get; what is brighter or harder all over is evened out.
 */
final class Alignment {
    private static final int[] EDGES = {32, 64, 128};

    /** How alike two have to be as they are laid, and after the first alignment, to go on. */
    private static final double HARDLY = 0.5;

    private static final double NEARLY = 0.7;
    private static final int STEPS = 10;
    private static final int UNKNOWNS = 8;

    /** A step that moves nothing by as much as this is the last. */
    private static final double STILL = 2e-4;

    /** Grey values by which a point may be off before it counts for less. */
    private static final double LEAST_OFF = 15;

    private final Sketch one;
    private final Sketch other;
    private Affine to;
    private double gain = 1;
    private double more;
    private double off = 60;

    /**
     * @param to where a point of {@code one} lies in {@code other}, about
     */
    private Alignment(Sketch one, Sketch other, Affine to) {
        this.one = one;
        this.other = other;
        this.to = to;
    }

    /** Where a point of {@code one} lies in {@code other}, and by how much that one is brighter. */
    record Found(Affine to, double gain, double more) {}

    /** Null where they are so little alike that no alignment helps. */
    static @Nullable Found of(Sketch one, Sketch other, Affine about) {
        var alignment = new Alignment(one, other, about);
        if (alignment.alike() < HARDLY) {
            return null;
        }
        for (int edge : EDGES) {
            alignment.align(edge);
            if (edge == EDGES[0] && alignment.alike() < NEARLY) {
                return null;
            }
        }
        return alignment.found();
    }

    private Found found() {
        return new Found(to, gain, more);
    }

    /** At a glance. */
    private double alike() {
        var here = one.small().grey().within(EDGES[0]);
        var there = other.small().grey().within(EDGES[0]);
        return Agreement.overall(here, there, new Overlay(one, other, to));
    }

    private void align(int edge) {
        var here = one.small().grey().within(edge);
        var there = other.small().grey().within(edge);
        for (int step = 0; step < STEPS; step++) {
            var moved = step(here, there);
            if (moved == null || largest(moved) < STILL) {
                return;
            }
        }
    }

    private static double largest(double[] moved) {
        double most = 0;
        for (int i = 0; i < 6; i++) {
            most = Math.max(most, Math.abs(moved[i]));
        }
        return most;
    }

    /** One step of Gauss and Newton; null where it leads nowhere. */
    private double @Nullable [] step(Plane here, Plane there) {
        var sums = new double[UNKNOWNS][UNKNOWNS + 1];
        var row = new double[UNKNOWNS];
        var lies = new Overlay(one, other, to);
        double squares = 0;
        int count = 0;
        for (int j = 0; j < here.height(); j++) {
            for (int i = 0; i < here.width(); i++) {
                double x = (i + 0.5) / here.width();
                double y = (j + 0.5) / here.height();
                if (lies.has(x, y)) {
                    double residual = row(row, there, x, y) - here.at(i, j);
                    add(sums, row, residual);
                    squares += Math.min(residual * residual, off * off);
                    count++;
                }
            }
        }
        if (count < 4 * UNKNOWNS) {
            return null;
        }
        off = Math.max(LEAST_OFF, 3 * Math.sqrt(squares / count));
        var moved = Solved.of(sums);
        return moved == null || largest(moved) > 0.5 ? null : move(moved);
    }

    /** What the value at a point would change by, for each unknown; and that value. */
    private double row(double[] row, Plane there, double x, double y) {
        double px = to.x(x, y) * there.width() - 0.5;
        double py = to.y(x, y) * there.height() - 0.5;
        double value = there.between(px, py);
        double across =
                gain * there.width() * (there.between(px + 0.5, py) - there.between(px - 0.5, py));
        double down =
                gain * there.height() * (there.between(px, py + 0.5) - there.between(px, py - 0.5));
        row[0] = across * (x - 0.5);
        row[1] = across * (y - 0.5);
        row[2] = across;
        row[3] = down * (x - 0.5);
        row[4] = down * (y - 0.5);
        row[5] = down;
        row[6] = value;
        row[7] = 1;
        return gain * value + more;
    }

    private void add(double[][] sums, double[] row, double residual) {
        double part = residual / off;
        if (Math.abs(part) >= 1) {
            return;
        }
        double weight = (1 - part * part) * (1 - part * part);
        for (int i = 0; i < UNKNOWNS; i++) {
            double weighted = weight * row[i];
            for (int j = i; j < UNKNOWNS; j++) {
                sums[i][j] += weighted * row[j];
            }
            sums[i][UNKNOWNS] -= weighted * residual;
        }
    }

    private double[] move(double[] by) {
        to =
                new Affine(
                        to.a() + by[0],
                        to.b() + by[1],
                        to.c() + by[2] - (by[0] + by[1]) / 2,
                        to.d() + by[3],
                        to.e() + by[4],
                        to.f() + by[5] - (by[3] + by[4]) / 2);
        gain = Math.clamp(gain + by[6], 0.1, 10);
        more += by[7];
        return by;
    }
}
