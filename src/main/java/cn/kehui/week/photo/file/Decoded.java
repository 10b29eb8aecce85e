package cn.kehui.week.photo.file;

import cn.kehui.week.likeness.Plane;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** A picture's pixels, and the same made small: upright grey and colours, as they are looked at. */
final class Decoded {
    private static final double BLUE = 0.564;
    private static final double RED = 0.713;
    private static final int NEUTRAL = 128;

    private final int width;
    private final int height;
    private final int[] red;
    private final int[] green;
    private final int[] blue;
    private final int[] counts;

    private Decoded(int width, int height) {
        this.width = width;
        this.height = height;
        red = new int[width * height];
        green = new int[width * height];
        blue = new int[width * height];
        counts = new int[width * height];
    }

    /** Means of the picture's pixels, none of its sides longer than {@code edge}. */
    static Decoded of(BufferedImage picture, int edge) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        double by = Math.min(1, (double) edge / Math.max(w, h));
        var small =
                new Decoded(
                        (int) Math.max(1, Math.round(w * by)),
                        (int) Math.max(1, Math.round(h * by)));
        var columns = new int[w];
        for (int x = 0; x < w; x++) {
            columns[x] = (int) ((long) x * small.width / w);
        }
        var row = new int[w];
        for (int y = 0; y < h; y++) {
            row(picture, y, row);
            int at = (int) ((long) y * small.height / h) * small.width;
            for (int x = 0; x < w; x++) {
                int to = at + columns[x];
                small.red[to] += row[x] >> 16 & 0xFF;
                small.green[to] += row[x] >> 8 & 0xFF;
                small.blue[to] += row[x] & 0xFF;
                small.counts[to]++;
            }
        }
        return small;
    }

    /** One row of pixels, as red, green and blue in an int. */
    static void row(BufferedImage picture, int y, int[] row) {
        if (picture.getType() == BufferedImage.TYPE_3BYTE_BGR
                && picture.getRaster().getParent() == null
                && picture.getRaster().getDataBuffer() instanceof DataBufferByte bytes) {
            var data = bytes.getData();
            int at = y * picture.getWidth() * 3;
            for (int x = 0; x < row.length; x++, at += 3) {
                row[x] = (data[at + 2] & 0xFF) << 16 | (data[at + 1] & 0xFF) << 8 | data[at] & 0xFF;
            }
            return;
        }
        picture.getRGB(0, y, row.length, 1, row, 0, row.length);
        for (int x = 0; x < row.length; x++) {
            row[x] = onWhite(row[x]);
        }
    }

    private static int onWhite(int pixel) {
        int cover = pixel >>> 24;
        if (cover == 0xFF) {
            return pixel;
        }
        int white = 255 - cover;
        int r = ((pixel >> 16 & 0xFF) * cover + 255 * white) / 255;
        int g = ((pixel >> 8 & 0xFF) * cover + 255 * white) / 255;
        int b = ((pixel & 0xFF) * cover + 255 * white) / 255;
        return r << 16 | g << 8 | b;
    }

    Plane grey(int orientation) {
        var grey = new byte[width * height];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) Math.round(light(i));
        }
        return Upright.of(new Plane(width, height, grey), orientation);
    }

    Plane blue(int orientation) {
        var values = new byte[width * height];
        for (int i = 0; i < values.length; i++) {
            double off = (blue[i] / (double) counts[i] - light(i)) * BLUE;
            values[i] = (byte) Math.clamp(Math.round(NEUTRAL + off), 0, 255);
        }
        return Upright.of(new Plane(width, height, values), orientation);
    }

    Plane red(int orientation) {
        var values = new byte[width * height];
        for (int i = 0; i < values.length; i++) {
            double off = (red[i] / (double) counts[i] - light(i)) * RED;
            values[i] = (byte) Math.clamp(Math.round(NEUTRAL + off), 0, 255);
        }
        return Upright.of(new Plane(width, height, values), orientation);
    }

    /** In its colours. */
    BufferedImage picture(int orientation) {
        var bands =
                new Plane[] {
                    band(red, orientation), band(green, orientation), band(blue, orientation)
                };
        int w = bands[0].width();
        var picture = new BufferedImage(w, bands[0].height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < w; x++) {
                picture.setRGB(
                        x, y, bands[0].at(x, y) << 16 | bands[1].at(x, y) << 8 | bands[2].at(x, y));
            }
        }
        return picture;
    }

    private Plane band(int[] sums, int orientation) {
        var values = new byte[sums.length];
        for (int i = 0; i < sums.length; i++) {
            values[i] = (byte) (sums[i] / counts[i]);
        }
        return Upright.of(new Plane(width, height, values), orientation);
    }

    private double light(int i) {
        return (0.299 * red[i] + 0.587 * green[i] + 0.114 * blue[i]) / counts[i];
    }
}
