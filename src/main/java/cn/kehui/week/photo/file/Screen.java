package cn.kehui.week.photo.file;

import java.awt.image.BufferedImage;
import java.util.HashMap;

/**
 * How much of a picture looks drawn by a program: on a screen or a printed page areas are of one
 * value, in a photograph hardly two neighbours are.
 *
 * @param even share of small squares that hold one value
 * @param one share of the one colour that is there most
 */
public record Screen(double even, double one) {
    private static final int SQUARE = 8;
    private static final int VARIES = 2;
    private static final int EVERY = 3;

    static Screen of(BufferedImage picture) {
        int w = picture.getWidth();
        var lines = new int[SQUARE][w];
        var colours = new HashMap<Integer, Integer>();
        int squares = 0;
        int even = 0;
        for (int top = 0; top + SQUARE <= picture.getHeight(); top += SQUARE * EVERY) {
            for (int i = 0; i < SQUARE; i++) {
                Decoded.row(picture, top + i, lines[i]);
            }
            for (int left = 0; left + SQUARE <= w; left += SQUARE * EVERY) {
                squares++;
                even += even(lines, left) ? 1 : 0;
                colours.merge(lines[0][left] & 0xFFFFFF, 1, Integer::sum);
            }
        }
        int most = colours.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        double all = Math.max(1, squares);
        return new Screen(even / all, most / all);
    }

    private static boolean even(int[][] lines, int left) {
        int least = 255;
        int most = 0;
        for (var row : lines) {
            for (int x = left; x < left + SQUARE; x++) {
                int green = row[x] >> 8 & 0xFF;
                least = Math.min(least, green);
                most = Math.max(most, green);
            }
            if (most - least > VARIES) {
                return false;
            }
        }
        return true;
    }
}
