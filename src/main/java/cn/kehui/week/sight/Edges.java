package cn.kehui.week.sight;

import cn.kehui.week.sight.Strip.Bend;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The upper and the lower edge of a blob along its axis, and the strip that they make. */
final class Edges {
    /** The model marks the inner part of a line; how far the line reaches beyond it. */
    private static final double BEYOND = 1.6;

    /** Of the length, at each end, where a blob is round. */
    private static final double ROUND = .04;

    private static final double LEAST_HEIGHT = 2.5;

    /** So many times longer than high a strip may bend. */
    private static final double BENDS = 5;

    private final double from;
    private final double[] top;
    private final double[] foot;

    Edges(double from, double to) {
        this.from = from;
        this.top = new double[(int) (to - from) + 1];
        this.foot = new double[top.length];
        Arrays.fill(top, Double.MAX_VALUE);
        Arrays.fill(foot, -Double.MAX_VALUE);
    }

    void add(double along, double across) {
        int at = Math.clamp((int) (along - from), 0, top.length - 1);
        top[at] = Math.min(top[at], across - .5);
        foot[at] = Math.max(foot[at], across + .5);
    }

    /** Null if it is too small to be text. */
    @Nullable Strip strip(Axis axis) {
        double area = 0;
        int filled = 0;
        for (int i = 0; i < top.length; i++) {
            if (foot[i] > top[i]) {
                area += foot[i] - top[i];
                filled++;
            }
        }
        double height = area / Math.max(1, filled);
        if (height < LEAST_HEIGHT) {
            return null;
        }
        double length = top.length;
        double beyond = length * height * BEYOND / (2 * (length + height));
        int bends = length >= BENDS * height ? 2 : length >= 2 * height ? 1 : 0;
        var upper = fitted(top, bends);
        var lower = fitted(foot, bends);
        double share = beyond / height;
        return new Strip(
                axis.x() + .5,
                axis.y() + .5,
                axis.angle(),
                from - beyond,
                from + length + beyond,
                mixed(upper, lower, 1 + share, -share),
                mixed(upper, lower, -share, 1 + share));
    }

    private static Bend mixed(Bend one, Bend other, double first, double second) {
        return new Bend(
                first * one.a() + second * other.a(),
                first * one.b() + second * other.b(),
                first * one.c() + second * other.c());
    }

    /** Least squares, done again without what lies far off. */
    private Bend fitted(double[] edge, int bends) {
        int skip = (int) (edge.length * ROUND);
        var weight = new double[edge.length];
        for (int i = skip; i < edge.length - skip; i++) {
            weight[i] = foot[i] > top[i] ? 1 : 0;
        }
        var bend = Squares.fitted(edge, weight, from + .5, bends);
        for (int i = 0; i < edge.length; i++) {
            double off = Math.abs(edge[i] - bend.at(from + .5 + i));
            weight[i] = weight[i] > 0 ? 1 / (1 + off * off / 2) : 0;
        }
        return Squares.fitted(edge, weight, from + .5, bends);
    }
}
