package cn.kehui.week.likeness;

/**
 * A picture's grey values, row by row.
 *
 * @param grey one byte a point, 0 black to 255 white
 */
public record Plane(int width, int height, byte[] grey) {
    public Plane {
        if (width <= 0 || height <= 0 || grey.length != width * height) {
            throw new IllegalArgumentException(
                    width + "×" + height + " is not " + grey.length + " points");
        }
    }

    public int at(int x, int y) {
        return grey[y * width + x] & 0xFF;
    }

    /** The longer side. */
    public int edge() {
        return Math.max(width, height);
    }

    /** No longer than {@code edge}: each point the mean of those that it stands for. */
    public Plane within(int edge) {
        if (edge() <= edge) {
            return this;
        }
        double by = (double) edge / edge();
        int w = (int) Math.max(1, Math.round(width * by));
        int h = (int) Math.max(1, Math.round(height * by));
        var sums = new GreySums(this);
        var small = new byte[w * h];
        double stepX = (double) width / w;
        double stepY = (double) height / h;
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                small[y * w + x] = (byte) Math.round(sums.mean(x * stepX, y * stepY, stepX, stepY));
            }
        }
        return new Plane(w, h, small);
    }

    /** Between points; beyond the edge its last one. */
    double between(double x, double y) {
        double cx = Math.clamp(x, 0, width - 1.0);
        double cy = Math.clamp(y, 0, height - 1.0);
        int left = (int) Math.min(cx, Math.max(0, width - 2));
        int top = (int) Math.min(cy, Math.max(0, height - 2));
        int right = Math.min(left + 1, width - 1);
        int below = Math.min(top + 1, height - 1);
        double fx = cx - left;
        double fy = cy - top;
        double upper = at(left, top) * (1 - fx) + at(right, top) * fx;
        double lower = at(left, below) * (1 - fx) + at(right, below) * fx;
        return upper * (1 - fy) + lower * fy;
    }
}
