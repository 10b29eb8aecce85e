package cn.kehui.week.likeness;

/**
 * How well two pictures agree where one lies on the other.
 *
 * @param correlation of all grey values that they have in common, 1 for the same
 * @param agreeing share of the small parts with something in them that agree by themselves: two
 *     shots of one scene agree as a whole, and differ where somebody has moved
 * @param area share of the first picture that lies on the other
 */
record Agreement(double correlation, double agreeing, double area) {
    private static final int BLOCK = 8;

    /** Points beside a block that are looked at with it. */
    private static final int AROUND = 2;

    /** Grey values by which a block has to vary to have something in it. */
    private static final double SOMETHING = 6;

    private static final double ALIKE = 0.6;

    static Agreement of(Sketch one, Sketch other, Alignment.Found found) {
        var here = one.small().grey();
        var moved = moved(here, other, new Overlay(one, other, found.to()), found);
        var all = new Correlation();
        for (int i = 0; i < moved.length; i++) {
            if (!Double.isNaN(moved[i])) {
                all.add(here.grey()[i] & 0xFF, moved[i]);
            }
        }
        int some = 0;
        int alike = 0;
        for (int y = 0; y + BLOCK <= here.height(); y += BLOCK) {
            for (int x = 0; x + BLOCK <= here.width(); x += BLOCK) {
                var block = block(here, moved, x, y);
                if (block.varies() >= SOMETHING) {
                    some++;
                    alike += block.value() >= ALIKE ? 1 : 0;
                }
            }
        }
        double agreeing = some == 0 ? 0 : (double) alike / some;
        return new Agreement(all.value(), agreeing, (double) all.count() / moved.length);
    }

    /** The other picture's values at this one's points; not a number where it has none. */
    private static double[] moved(Plane here, Sketch other, Overlay lies, Alignment.Found found) {
        var there = other.small().grey();
        var moved = new double[here.grey().length];
        for (int j = 0; j < here.height(); j++) {
            for (int i = 0; i < here.width(); i++) {
                double x = (i + 0.5) / here.width();
                double y = (j + 0.5) / here.height();
                double px = found.to().x(x, y) * there.width() - 0.5;
                double py = found.to().y(x, y) * there.height() - 0.5;
                moved[j * here.width() + i] =
                        lies.has(x, y)
                                ? found.gain() * there.between(px, py) + found.more()
                                : Double.NaN;
            }
        }
        return moved;
    }

    private static Correlation block(Plane here, double[] moved, int left, int top) {
        var block = new Correlation();
        for (int y = Math.max(0, top - AROUND);
                y < Math.min(here.height(), top + BLOCK + AROUND);
                y++) {
            for (int x = Math.max(0, left - AROUND);
                    x < Math.min(here.width(), left + BLOCK + AROUND);
                    x++) {
                double value = moved[y * here.width() + x];
                if (Double.isNaN(value)) {
                    return new Correlation();
                }
                block.add(here.at(x, y), value);
            }
        }
        return block;
    }

    /** How two rows of values go together. */
    private static final class Correlation {
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

        int count() {
            return count;
        }

        double value() {
            double n = Math.max(1, count);
            double variance = (ones / n - one / n * one / n) * (others / n - other / n * other / n);
            return variance < 1e-6 ? 0 : (both / n - one / n * other / n) / Math.sqrt(variance);
        }

        /** By how much the values of either row vary, the larger of the two. */
        double varies() {
            double n = Math.max(1, count);
            return Math.sqrt(
                    Math.max(
                            0,
                            Math.max(
                                    ones / n - one / n * one / n,
                                    others / n - other / n * other / n)));
        }
    }
}
