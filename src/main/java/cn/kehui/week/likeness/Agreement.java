package cn.kehui.week.likeness;

import java.util.Arrays;

/**
 * How well two pictures agree where one lies on the other.
 *
 * @param correlation of the grey values that they have in common, 1 for the same; parts that were
 *     covered left aside
 * @param agreeing share of the small parts with something in them that agree by themselves: two
 *     shots of one scene agree as a whole, and differ where somebody has moved
 * @param unbanded the same without a band along the upper or lower edge, where people put words
 * @param area share of the first picture that lies on the other
 */
record Agreement(double correlation, double agreeing, double unbanded, double area) {
    private static final int BLOCK = 8;

    /** Points beside a block that are looked at with it. */
    private static final int AROUND = 2;

    /** Grey values by which a block has to vary to have something in it. */
    private static final double SOMETHING = 6;

    private static final double ALIKE = 0.7;

    /** Of the height. */
    private static final double BAND = 0.15;

    /** Grey values by which a block with nothing in it may be off. */
    private static final double OFF = 22;

    static Agreement of(Sketch one, Sketch other, Alignment.Found found) {
        var here = one.small().grey();
        var moved = moved(here, other, new Overlay(one, other, found.to()), found);
        var all = new Paired();
        var some = new int[here.height() / BLOCK];
        var alike = new int[some.length];
        int lying = 0;
        for (int y = 0; y + BLOCK <= here.height(); y += BLOCK) {
            for (int x = 0; x + BLOCK <= here.width(); x += BLOCK) {
                var block = block(here, moved, x, y);
                lying += block.count() > 0 ? 1 : 0;
                boolean varies = block.varies() >= SOMETHING;
                boolean agrees = varies ? block.correlation() >= ALIKE : block.apart() < OFF;
                some[y / BLOCK] += varies || !agrees ? 1 : 0;
                alike[y / BLOCK] += varies && agrees ? 1 : 0;
                if (agrees) {
                    all.add(block);
                }
            }
        }
        int blocks = here.width() / BLOCK * (here.height() / BLOCK);
        return new Agreement(
                all.correlation(),
                share(alike, some, 0, some.length),
                unbanded(alike, some),
                (double) lying / Math.max(1, blocks));
    }

    private static double share(int[] alike, int[] some, int from, int to) {
        int all = Arrays.stream(some, from, to).sum();
        return all == 0 ? 0 : (double) Arrays.stream(alike, from, to).sum() / all;
    }

    /** Without a band of words along the upper or the lower edge. */
    private static double unbanded(int[] alike, int[] some) {
        int band = (int) Math.ceil(some.length * BAND);
        return Math.max(
                share(alike, some, band, some.length), share(alike, some, 0, some.length - band));
    }

    /** At a glance, without evening out what is brighter. */
    static double overall(Plane here, Plane there, Overlay lies) {
        var all = new Paired();
        for (int j = 0; j < here.height(); j++) {
            for (int i = 0; i < here.width(); i++) {
                double x = (i + 0.5) / here.width();
                double y = (j + 0.5) / here.height();
                if (lies.has(x, y)) {
                    all.add(
                            here.at(i, j),
                            there.between(
                                    lies.to().x(x, y) * there.width() - 0.5,
                                    lies.to().y(x, y) * there.height() - 0.5));
                }
            }
        }
        return all.correlation();
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

    private static Paired block(Plane here, double[] moved, int left, int top) {
        var block = new Paired();
        int right = Math.min(here.width(), left + BLOCK + AROUND);
        int below = Math.min(here.height(), top + BLOCK + AROUND);
        for (int y = Math.max(0, top - AROUND); y < below; y++) {
            for (int x = Math.max(0, left - AROUND); x < right; x++) {
                double value = moved[y * here.width() + x];
                if (Double.isNaN(value)) {
                    return new Paired();
                }
                block.add(here.at(x, y), value);
            }
        }
        return block;
    }
}
