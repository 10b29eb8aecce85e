package cn.kehui.launch.demo;

import cn.kehui.launch.darkroom.Jpeg;
import cn.kehui.sheet.layout.PdfFont;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Random;

/** Paints what the demo hands in as photographs, with the grain of one. */
final class DemoPainter {
    private static final int PEOPLE = 26;
    private static final float LETTER = 84;
    private static final double GRAIN = 7;
    private static final double QUALITY = .88;
    private static final Color[] COATS = {
        new Color(58, 72, 104), new Color(142, 58, 54), new Color(84, 112, 92),
        new Color(188, 160, 112), new Color(70, 66, 74), new Color(112, 92, 134)
    };

    private final Font font;

    DemoPainter() {
        try (var in = PdfFont.open()) {
            font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(Font.BOLD, LETTER);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the product's own font cannot be read", e);
        }
    }

    /** The same for the same photograph. */
    byte[] jpeg(DemoPhotos.Photo photo) {
        var chance = new Random(31L * photo.place().ordinal() + photo.view());
        var scene =
                new BufferedImage(
                        PaintedPlace.WIDTH, PaintedPlace.HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = pen(scene);
        pen.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        photo.place().paint(pen, chance);
        if (!photo.banner().isEmpty()) {
            banner(pen, photo.banner(), chance);
        }
        people(pen, photo.place(), chance);
        pen.dispose();
        grain(scene, chance);
        return Jpeg.of(scaled(scene, photo.width()), QUALITY);
    }

    private void banner(Graphics2D pen, String words, Random chance) {
        var measured = pen.getFontMetrics(font);
        int width = measured.stringWidth(words) + 120;
        int x = (PaintedPlace.WIDTH - width) / 2 + chance.nextInt(161) - 80;
        int y = 190 + chance.nextInt(50);
        var before = pen.getTransform();
        pen.rotate((chance.nextDouble() - .5) * .05, PaintedPlace.WIDTH / 2.0, y);
        pen.setColor(new Color(104, 96, 90));
        pen.drawLine(x, y - 10, x, y + 520);
        pen.drawLine(x + width, y - 10, x + width, y + 520);
        pen.setColor(new Color(188, 26, 30));
        pen.fillRect(x, y, width, 130);
        pen.setColor(new Color(252, 220, 92));
        pen.setFont(font);
        pen.drawString(words, x + 60, y + 96);
        pen.setTransform(before);
    }

    /** From behind, those in front larger. */
    private static void people(Graphics2D pen, PaintedPlace place, Random chance) {
        for (int i = 0; i < PEOPLE; i++) {
            double near = (double) i / PEOPLE;
            int size = (int) (52 + 70 * near) + chance.nextInt(14);
            int x = chance.nextInt(PaintedPlace.WIDTH + 100) - 50;
            int y = place.ground() + (int) (near * 260) - chance.nextInt(50) - size;
            var coat = COATS[chance.nextInt(COATS.length)];
            new Person(x, y, size, PaintedPlace.varied(coat, chance)).paint(pen);
        }
    }

    /** One from behind, whose head is so many pixels high. */
    record Person(int x, int y, int head, Color coat) {
        void paint(Graphics2D pen) {
            pen.setColor(coat);
            pen.fill(
                    new RoundRectangle2D.Double(
                            x - head * .95, y + head * .95, head * 1.9, head * 5, head, head));
            pen.setColor(new Color(214, 176, 148));
            int neck = (int) (head * .36);
            pen.fillRect(x - neck / 2, (int) (y + head * .7), neck, head / 3);
            pen.setColor(new Color(34, 28, 26));
            pen.fill(new Ellipse2D.Double(x - head * .4, y, head * .8, head));
        }
    }

    private static void grain(BufferedImage scene, Random chance) {
        var row = new int[scene.getWidth()];
        for (int y = 0; y < scene.getHeight(); y++) {
            scene.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                int more = (int) (chance.nextGaussian() * GRAIN);
                row[x] =
                        grained(row[x], 16, more)
                                | grained(row[x], 8, more)
                                | grained(row[x], 0, more);
            }
            scene.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
    }

    private static int grained(int colour, int shift, int more) {
        return Math.clamp((colour >> shift & 0xff) + more, 0, 255) << shift;
    }

    private static BufferedImage scaled(BufferedImage scene, int width) {
        if (width == scene.getWidth()) {
            return scene;
        }
        int height = scene.getHeight() * width / scene.getWidth();
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = pen(small);
        pen.drawImage(scene, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    private static Graphics2D pen(BufferedImage on) {
        var pen = on.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return pen;
    }
}
