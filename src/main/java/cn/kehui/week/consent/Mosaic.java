package cn.kehui.week.consent;

import cn.kehui.week.sight.SeenHead;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/** Makes heads unrecognisable: each is laid out in few large squares, with what is around it. */
final class Mosaic {
    /** How much around a head belongs to it: hair, ears, chin. */
    private static final double AROUND = .35;

    /** Squares across a head: fewer than it takes to know anybody. */
    private static final int SQUARES = 6;

    private Mosaic() {}

    /** Hides them on {@code picture} itself. */
    static void hide(BufferedImage picture, List<SeenHead> heads) {
        for (var head : heads) {
            int beside = (int) Math.ceil(head.width() * AROUND);
            int above = (int) Math.ceil(head.height() * AROUND);
            int left = Math.clamp(head.x() - beside, 0, picture.getWidth());
            int top = Math.clamp(head.y() - above, 0, picture.getHeight());
            int right = Math.clamp(head.x() + head.width() + beside, left, picture.getWidth());
            int bottom = Math.clamp(head.y() + head.height() + above, top, picture.getHeight());
            int side = Math.max(1, Math.ceilDiv(Math.max(right - left, bottom - top), SQUARES));
            for (int y = top; y < bottom; y += side) {
                for (int x = left; x < right; x += side) {
                    square(
                            picture,
                            x,
                            y,
                            new int[] {Math.min(right, x + side), Math.min(bottom, y + side)});
                }
            }
        }
    }

    private static void square(BufferedImage picture, int left, int top, int[] to) {
        long red = 0;
        long green = 0;
        long blue = 0;
        int count = 0;
        for (int y = top; y < to[1]; y++) {
            for (int x = left; x < to[0]; x++) {
                var colour = new Color(picture.getRGB(x, y));
                red += colour.getRed();
                green += colour.getGreen();
                blue += colour.getBlue();
                count++;
            }
        }
        int mean =
                new Color((int) (red / count), (int) (green / count), (int) (blue / count))
                        .getRGB();
        for (int y = top; y < to[1]; y++) {
            for (int x = left; x < to[0]; x++) {
                picture.setRGB(x, y, mean);
            }
        }
    }
}
