package cn.kehui.week.sight;

/** Colours between the pixels of a picture. */
final class Sampling {
    private final Pixels pixels;
    private double red;
    private double green;
    private double blue;

    Sampling(Pixels pixels) {
        this.pixels = pixels;
    }

    /**
     * The mean of {@code inside}² places in a square of {@code size} around a place.
     *
     * @param x where the middle of the first pixel is .5
     */
    int mean(double x, double y, double size, int inside) {
        begin();
        for (int row = 0; row < inside; row++) {
            for (int column = 0; column < inside; column++) {
                add(
                        x + size * ((column + .5) / inside - .5),
                        y + size * ((row + .5) / inside - .5));
            }
        }
        return mean(inside * inside);
    }

    void begin() {
        red = 0;
        green = 0;
        blue = 0;
    }

    int mean(int places) {
        return (int) (red / places + .5) << 16
                | (int) (green / places + .5) << 8
                | (int) (blue / places + .5);
    }

    /** Weighs the four pixels around a place; beyond the edge the edge goes on. */
    void add(double x, double y) {
        double left = Math.clamp(x - .5, 0, pixels.width - 1.0);
        double top = Math.clamp(y - .5, 0, pixels.height - 1.0);
        int x0 = (int) left;
        int y0 = (int) top;
        int x1 = Math.min(x0 + 1, pixels.width - 1);
        int y1 = Math.min(y0 + 1, pixels.height - 1);
        double right = left - x0;
        double down = top - y0;
        add(pixels.at(x0, y0), (1 - right) * (1 - down));
        add(pixels.at(x1, y0), right * (1 - down));
        add(pixels.at(x0, y1), (1 - right) * down);
        add(pixels.at(x1, y1), right * down);
    }

    private void add(int colour, double weight) {
        red += weight * (colour >> 16 & 0xFF);
        green += weight * (colour >> 8 & 0xFF);
        blue += weight * (colour & 0xFF);
    }
}
