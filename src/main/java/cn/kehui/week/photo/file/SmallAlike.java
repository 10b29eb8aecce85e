package cn.kehui.week.photo.file;

import cn.kehui.week.likeness.Plane;

/** How well two pictures of one view go together; the small one may have black bars. */
final class SmallAlike {
    private static final int BAR = 12;

    private SmallAlike() {}

    /**
     * @param fine points across and down that are compared
     * @return 1 for the same, about 0 for others
     */
    static double of(Plane picture, Plane small, int fine) {
        double pictured = (double) picture.width() / picture.height();
        double shown = (double) small.width() / small.height();
        // what a camera pads with bars to the shape of its small pictures
        double w = barred(small) ? Math.min(1, pictured / shown) : 1;
        double h = barred(small) ? Math.min(1, shown / pictured) : 1;
        double one = 0;
        double other = 0;
        double ones = 0;
        double others = 0;
        double both = 0;
        for (int y = 0; y < fine; y++) {
            for (int x = 0; x < fine; x++) {
                double px = (x + 0.5) / fine;
                double py = (y + 0.5) / fine;
                double a = mean(picture, px, py, 1.0 / fine);
                double b = mean(small, (px - 0.5) * w + 0.5, (py - 0.5) * h + 0.5, 1.0 / fine);
                one += a;
                other += b;
                ones += a * a;
                others += b * b;
                both += a * b;
            }
        }
        double n = (double) fine * fine;
        double variance = (ones - one * one / n) * (others - other * other / n);
        return variance < 1 ? 1 : (both - one * other / n) / Math.sqrt(variance);
    }

    private static boolean barred(Plane small) {
        return black(small, 0, 1, small.width())
                        && black(small, (small.height() - 1) * small.width(), 1, small.width())
                || black(small, 0, small.width(), small.height())
                        && black(small, small.width() - 1, small.width(), small.height());
    }

    private static boolean black(Plane small, int from, int step, int length) {
        for (int i = 0; i < length; i++) {
            if ((small.grey()[from + i * step] & 0xFF) > BAR) {
                return false;
            }
        }
        return true;
    }

    private static double mean(Plane plane, double x, double y, double side) {
        int left = (int) Math.clamp((x - side / 2) * plane.width(), 0, plane.width() - 1.0);
        int right = (int) Math.clamp((x + side / 2) * plane.width(), left + 1.0, plane.width());
        int top = (int) Math.clamp((y - side / 2) * plane.height(), 0, plane.height() - 1.0);
        int below = (int) Math.clamp((y + side / 2) * plane.height(), top + 1.0, plane.height());
        long sum = 0;
        for (int j = top; j < below; j++) {
            for (int i = left; i < right; i++) {
                sum += plane.at(i, j);
            }
        }
        return (double) sum / ((long) (right - left) * (below - top));
    }
}
