package cn.kehui.week.likeness;

/** Sums of grey values over everything above and left of a point: the mean of any part at once. */
final class GreySums {
    private final int width;
    private final int height;
    private final int[] sums;

    GreySums(Plane plane) {
        width = plane.width();
        height = plane.height();
        sums = new int[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            int row = 0;
            for (int x = 0; x < width; x++) {
                row += plane.at(x, y);
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
    }

    /** Of a part that may begin and end between points. */
    double mean(double x, double y, double w, double h) {
        double right = Math.min(width, x + w);
        double below = Math.min(height, y + h);
        double sum = upTo(right, below) - upTo(x, below) - upTo(right, y) + upTo(x, y);
        double area = (right - x) * (below - y);
        return area <= 0 ? 0 : sum / area;
    }

    private double upTo(double x, double y) {
        int left = (int) Math.min(x, width - 1.0);
        int top = (int) Math.min(y, height - 1.0);
        double fx = x - left;
        double fy = y - top;
        int at = top * (width + 1) + left;
        double upper = sums[at] * (1 - fx) + sums[at + 1] * fx;
        double lower = sums[at + width + 1] * (1 - fx) + sums[at + width + 2] * fx;
        return upper * (1 - fy) + lower * fy;
    }
}
