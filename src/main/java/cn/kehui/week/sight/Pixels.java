package cn.kehui.week.sight;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A picture's colours, row after row, 0xRRGGBB. */
final class Pixels {
    final int width;
    final int height;
    private final int[] colours;

    private Pixels(int width, int height, int[] colours) {
        this.width = width;
        this.height = height;
        this.colours = colours;
    }

    static Pixels of(BufferedImage image) {
        var plain = image;
        if (image.getType() != BufferedImage.TYPE_INT_RGB) {
            plain =
                    new BufferedImage(
                            image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
            var pen = plain.createGraphics();
            pen.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
            pen.dispose();
        }
        var data = ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
        return new Pixels(image.getWidth(), image.getHeight(), data);
    }

    int longer() {
        return Math.max(width, height);
    }

    int at(int x, int y) {
        return colours[y * width + x];
    }

    /** A part of it; what reaches out is left out. */
    Pixels part(int left, int top, int most, int mostDown) {
        int across = Math.min(most, width - left);
        int down = Math.min(mostDown, height - top);
        var part = new int[across * down];
        for (int y = 0; y < down; y++) {
            System.arraycopy(colours, (top + y) * width + left, part, y * across, across);
        }
        return new Pixels(across, down, part);
    }

    /**
     * The same, larger or smaller; where smaller, each new pixel is the mean of those it covers.
     */
    Pixels scaled(double by) {
        int across = Math.max(1, (int) Math.round(width * by));
        int down = Math.max(1, (int) Math.round(height * by));
        var scaled = new int[across * down];
        double step = 1 / by;
        int inside = Math.clamp((int) Math.ceil(step), 1, 8);
        var sample = new Sampling(this);
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                scaled[y * across + x] =
                        sample.mean((x + .5) * step, (y + .5) * step, step, inside);
            }
        }
        return new Pixels(across, down, scaled);
    }
}
