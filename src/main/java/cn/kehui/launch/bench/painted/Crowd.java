package cn.kehui.launch.bench.painted;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Random;

/**
 * Groups of people, put together of one portrait in many sizes, lights and tints; each head looks
 * this way, and those in front hide a little of those behind.
 */
public final class Crowd {
    /** A portrait by NASA, in the public domain. */
    private static final String FACE = "/bench/face.jpg";

    /** Of the head in the portrait, in pixels. */
    private static final double HEAD = 140;

    private final BufferedImage face;

    public Crowd() throws IOException {
        try (var in = Crowd.class.getResourceAsStream(FACE)) {
            if (in == null) {
                throw new IOException(FACE + " is missing");
            }
            this.face = cut(Lens.developed(in.readAllBytes()));
        }
    }

    /** The head alone. */
    private static BufferedImage cut(BufferedImage portrait) {
        var cut =
                new BufferedImage(
                        portrait.getWidth(), portrait.getHeight(), BufferedImage.TYPE_INT_ARGB);
        var pen = BannerPainter.pen(cut);
        pen.fill(new Ellipse2D.Double(26, 4, 112, 146));
        pen.setComposite(AlphaComposite.SrcIn);
        pen.drawImage(portrait, 0, 0, null);
        pen.dispose();
        return cut;
    }

    /**
     * @param people how many there are
     * @param head how high the heads are, in pixels of a picture 1,600 wide
     */
    public BufferedImage painted(int people, int head, long seed) {
        var chance = new Random(seed);
        var scene = BannerPainter.scene(chance);
        var pen = BannerPainter.pen(scene);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        int inRow = Math.max(1, Math.min(people, (int) (BannerPainter.WIDTH * .8 / (head * 1.6))));
        int rows = Math.ceilDiv(people, inRow);
        for (int i = 0; i < people; i++) {
            int row = i / inRow;
            double x =
                    BannerPainter.WIDTH / 2.0
                            + (i % inRow - (inRow - 1) / 2.0 + row % 2 * .4) * head * 1.6
                            + chance.nextGaussian() * head * .08;
            double y =
                    BannerPainter.HEIGHT * .5
                            + (row - (rows - 1) / 2.0) * head * 1.5
                            + chance.nextGaussian() * head * .12;
            person(pen, new Point2D.Double(x, y), head * (.9 + .2 * chance.nextDouble()), chance);
        }
        pen.dispose();
        return Lens.taken(
                scene, .4 + chance.nextDouble() * .6, .6 + .6 * chance.nextDouble(), chance);
    }

    private void person(Graphics2D pen, Point2D at, double head, Random chance) {
        pen.setColor(new Color(chance.nextInt(180), chance.nextInt(180), chance.nextInt(180)));
        pen.fillRoundRect(
                (int) (at.getX() - head),
                (int) (at.getY() + head * .42),
                (int) (2 * head),
                (int) (3 * head),
                (int) head,
                (int) head);
        var place = AffineTransform.getTranslateInstance(at.getX(), at.getY());
        place.rotate(Math.toRadians(chance.nextGaussian() * 7));
        double by = head / HEAD;
        int smaller = Math.max(1, (int) (1 / by));
        place.scale(chance.nextBoolean() ? by : -by, by);
        place.scale(smaller, smaller);
        place.translate(-face.getWidth() / 2.0 / smaller, -77.0 / smaller);
        pen.drawImage(mean(tinted(chance), smaller), place, null);
    }

    /** Made smaller by a whole number, without grains. */
    private static BufferedImage mean(BufferedImage of, int smaller) {
        int width = of.getWidth() / smaller;
        int height = of.getHeight() / smaller;
        var mean = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int[] sum = new int[4];
                for (int i = 0; i < smaller * smaller; i++) {
                    int colour = of.getRGB(x * smaller + i % smaller, y * smaller + i / smaller);
                    for (int part = 0; part < 4; part++) {
                        sum[part] += colour >>> 8 * part & 0xFF;
                    }
                }
                int all = smaller * smaller;
                mean.setRGB(
                        x,
                        y,
                        sum[3] / all << 24 | sum[2] / all << 16 | sum[1] / all << 8 | sum[0] / all);
            }
        }
        return mean;
    }

    private BufferedImage tinted(Random chance) {
        var tinted =
                new BufferedImage(face.getWidth(), face.getHeight(), BufferedImage.TYPE_INT_ARGB);
        double light = .65 + .5 * chance.nextDouble();
        double warm = .9 + .2 * chance.nextDouble();
        for (int y = 0; y < face.getHeight(); y++) {
            for (int x = 0; x < face.getWidth(); x++) {
                int colour = face.getRGB(x, y);
                int red = (int) Math.min(255, (colour >> 16 & 0xFF) * light * warm);
                int green = (int) Math.min(255, (colour >> 8 & 0xFF) * light);
                int blue = (int) Math.min(255, (colour & 0xFF) * light / warm);
                tinted.setRGB(x, y, colour & 0xFF000000 | red << 16 | green << 8 | blue);
            }
        }
        return tinted;
    }
}
