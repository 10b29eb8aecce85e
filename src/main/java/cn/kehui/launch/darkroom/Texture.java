package cn.kehui.launch.darkroom;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Random;

/** Light that falls unevenly, surfaces that are not smooth, and a sensor's grain. */
final class Texture {
    private static final int[] CELLS = {3, 9, 27, 90, 240};

    private static final float MUCH = 26;

    private Texture() {}

    static void over(BufferedImage picture, long place, long moment, int grain) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        var uneven = new float[w * h];
        for (int i = 0; i < CELLS.length; i++) {
            add(uneven, w, new Random(place * 101 + i), i);
        }
        var data = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        var chance = new Random(place * 13 + moment * 1_000_003 + 5);
        for (int i = 0; i < uneven.length; i++) {
            double noise = chance.nextGaussian() * grain;
            for (int band = 0; band < 3; band++) {
                int at = i * 3 + band;
                double value = (data[at] & 0xFF) * (1 + uneven[i] / 110) + noise;
                data[at] = (byte) Math.clamp(Math.round(value), 0, 255);
            }
        }
    }

    private static void add(float[] uneven, int w, Random chance, int size) {
        int cells = CELLS[size];
        float much = MUCH / (size + 1);
        int h = uneven.length / w;
        int side = cells + 2;
        var values = new float[side * side];
        for (int i = 0; i < values.length; i++) {
            values[i] = (chance.nextFloat() - 0.5f) * 2 * much;
        }
        for (int y = 0; y < h; y++) {
            float down = (float) y * cells / h;
            int row = (int) down;
            float fy = down - row;
            for (int x = 0; x < w; x++) {
                float across = (float) x * cells / w;
                int column = (int) across;
                float fx = across - column;
                int at = row * side + column;
                float upper = values[at] * (1 - fx) + values[at + 1] * fx;
                float lower = values[at + side] * (1 - fx) + values[at + side + 1] * fx;
                uneven[y * w + x] += upper * (1 - fy) + lower * fy;
            }
        }
    }
}
