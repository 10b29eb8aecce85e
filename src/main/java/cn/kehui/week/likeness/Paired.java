package cn.kehui.week.likeness;

/** How two rows of values go together. */
final class Paired {
    private int count;
    private double one;
    private double other;
    private double ones;
    private double others;
    private double both;

    void add(double x, double y) {
        count++;
        one += x;
        other += y;
        ones += x * x;
        others += y * y;
        both += x * y;
    }

    void add(Paired more) {
        count += more.count;
        one += more.one;
        other += more.other;
        ones += more.ones;
        others += more.others;
        both += more.both;
    }

    int count() {
        return count;
    }

    /** 1 where they rise and fall as one. */
    double correlation() {
        double n = Math.max(1, count);
        double variance = (ones / n - one / n * one / n) * (others / n - other / n * other / n);
        return variance < 1e-6 ? 0 : (both / n - one / n * other / n) / Math.sqrt(variance);
    }

    /** By how much the values of either row vary, the larger of the two. */
    double varies() {
        double n = Math.max(1, count);
        double here = ones / n - one / n * one / n;
        double there = others / n - other / n * other / n;
        return Math.sqrt(Math.max(0, Math.max(here, there)));
    }

    /** How far their means lie apart. */
    double apart() {
        return Math.abs(one - other) / Math.max(1, count);
    }
}
