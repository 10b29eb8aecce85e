package cn.kehui.launch.darkroom;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Random;

/** A picture made into another. */
final class Retouch {
    private Retouch() {}

    static BufferedImage blank(int w, int h) {
        return new BufferedImage(w, h, BufferedImage.TYPE_3BYTE_BGR);
    }

    private static Graphics2D pen(BufferedImage picture) {
        var pen = picture.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return pen;
    }

    static BufferedImage sized(BufferedImage picture, int w, int h) {
        var sized = blank(w, h);
        var pen = pen(sized);
        pen.drawImage(picture, 0, 0, w, h, null);
        pen.dispose();
        return sized;
    }

    /**
     * @param left of each side
     */
    static BufferedImage cropped(BufferedImage picture, double left, Random chance) {
        int w = (int) (picture.getWidth() * left);
        int h = (int) (picture.getHeight() * left);
        int x = chance.nextInt(picture.getWidth() - w + 1);
        int y = chance.nextInt(picture.getHeight() - h + 1);
        var cropped = blank(w, h);
        var pen = pen(cropped);
        pen.drawImage(picture, -x, -y, null);
        pen.dispose();
        return cropped;
    }

    static BufferedImage mirrored(BufferedImage picture) {
        var mirrored = blank(picture.getWidth(), picture.getHeight());
        var pen = pen(mirrored);
        pen.drawImage(
                picture, picture.getWidth(), 0, -picture.getWidth(), picture.getHeight(), null);
        pen.dispose();
        return mirrored;
    }

    static BufferedImage turned(BufferedImage picture) {
        var turned = blank(picture.getHeight(), picture.getWidth());
        var pen = pen(turned);
        var quarter = AffineTransform.getTranslateInstance(picture.getHeight(), 0);
        quarter.rotate(Math.PI / 2);
        pen.drawImage(picture, quarter, null);
        pen.dispose();
        return turned;
    }

    /** And cut so that no empty corner shows. */
    static BufferedImage rotated(BufferedImage picture, double degrees) {
        int w = picture.getWidth() * 92 / 100;
        int h = picture.getHeight() * 92 / 100;
        var rotated = blank(w, h);
        var pen = pen(rotated);
        var way = AffineTransform.getTranslateInstance(w / 2.0, h / 2.0);
        way.rotate(Math.toRadians(degrees));
        way.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        pen.drawImage(picture, way, null);
        pen.dispose();
        return rotated;
    }

    /**
     * @param warm what red is multiplied by, and blue divided by
     */
    static BufferedImage toned(BufferedImage picture, double times, double more, double warm) {
        var toned = blank(picture.getWidth(), picture.getHeight());
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int pixel = picture.getRGB(x, y);
                int red = clamp((pixel >> 16 & 0xFF) * times * warm + more);
                int green = clamp((pixel >> 8 & 0xFF) * times + more);
                int blue = clamp((pixel & 0xFF) * times / warm + more);
                toned.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        return toned;
    }

    private static int clamp(double value) {
        return (int) Math.clamp(Math.round(value), 0, 255);
    }

    static BufferedImage grey(BufferedImage picture) {
        var grey = blank(picture.getWidth(), picture.getHeight());
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int pixel = picture.getRGB(x, y);
                int value =
                        clamp(
                                (pixel >> 16 & 0xFF) * 0.299
                                        + (pixel >> 8 & 0xFF) * 0.587
                                        + (pixel & 0xFF) * 0.114);
                grey.setRGB(x, y, value << 16 | value << 8 | value);
            }
        }
        return grey;
    }

    static BufferedImage framed(BufferedImage picture, Color colour, double wide) {
        int frame = (int) (picture.getWidth() * wide);
        var framed = blank(picture.getWidth() + 2 * frame, picture.getHeight() + 2 * frame);
        var pen = pen(framed);
        pen.setColor(colour);
        pen.fillRect(0, 0, framed.getWidth(), framed.getHeight());
        pen.drawImage(picture, frame, frame, null);
        pen.dispose();
        return framed;
    }

    /** A dark band with words along the bottom. */
    static BufferedImage captioned(BufferedImage picture) {
        var captioned = sized(picture, picture.getWidth(), picture.getHeight());
        var pen = pen(captioned);
        int band = picture.getHeight() / 10;
        pen.setColor(new Color(20, 30, 80));
        pen.fillRect(0, picture.getHeight() - band, picture.getWidth(), band);
        pen.setColor(Color.WHITE);
        pen.setFont(pen.getFont().deriveFont(band * 0.6f));
        pen.drawString("2025-05-24  Science Week", band, picture.getHeight() - band / 4);
        pen.dispose();
        return captioned;
    }

    /** A mark that one sees through, across the middle. */
    static BufferedImage stamped(BufferedImage picture) {
        var stamped = sized(picture, picture.getWidth(), picture.getHeight());
        var pen = pen(stamped);
        pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.45f));
        pen.setColor(Color.WHITE);
        pen.setFont(pen.getFont().deriveFont(picture.getWidth() / 9f));
        pen.rotate(-0.4, picture.getWidth() / 2.0, picture.getHeight() / 2.0);
        pen.drawString("SAMPLE 2025", picture.getWidth() / 6, picture.getHeight() / 2);
        pen.dispose();
        return stamped;
    }

    /**
     * @param blur radius in pixels; 0: none
     */
    static BufferedImage blurred(BufferedImage picture, int blur) {
        if (blur == 0) {
            return picture;
        }
        int reach = 3 * blur;
        var weights = new float[2 * reach + 1];
        float sum = 0;
        for (int i = -reach; i <= reach; i++) {
            weights[i + reach] = (float) Math.exp(-i * i / (2.0 * blur * blur));
            sum += weights[i + reach];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        var across = swept(picture, new Kernel(weights.length, 1, weights));
        return swept(across, new Kernel(1, weights.length, weights));
    }

    /** As a camera that was moved while it took it. */
    static BufferedImage moved(BufferedImage picture, int by) {
        var weights = new float[by];
        java.util.Arrays.fill(weights, 1f / by);
        return swept(picture, new Kernel(by, 1, weights));
    }

    private static BufferedImage swept(BufferedImage picture, Kernel kernel) {
        return new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null).filter(picture, null);
    }
}
