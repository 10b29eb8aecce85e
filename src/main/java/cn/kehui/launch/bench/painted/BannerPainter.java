package cn.kehui.launch.bench.painted;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Paints photographs on which a banner hangs. */
public final class BannerPainter {
    static final int WIDTH = 1_600;
    static final int HEIGHT = 1_200;

    /** Of a letter, in pixels of the cloth before it is hung. */
    private static final int LETTER = 120;

    private final Font font;

    public BannerPainter(Font font) {
        this.font = font;
    }

    public BufferedImage painted(Banner banner) {
        var chance = new Random(banner.seed());
        var scene = scene(chance);
        var cloth = cloth(banner);
        hang(scene, cloth, banner, chance);
        if (banner.kind() == Banner.Kind.CROWDED) {
            crowd(scene, chance);
        }
        return Lens.taken(scene, banner.blur(), banner.light(), chance);
    }

    /** A hall or a square: walls, windows, things that stand about. */
    static BufferedImage scene(Random chance) {
        var scene = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = pen(scene);
        pen.setPaint(
                new GradientPaint(
                        0, 0, colour(chance, 150, 80), WIDTH / 3f, HEIGHT, colour(chance, 90, 90)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (int i = 0; i < 60; i++) {
            pen.setColor(colour(chance, 40, 180));
            int width = 20 + chance.nextInt(220);
            int height = 20 + chance.nextInt(260);
            int x = chance.nextInt(WIDTH) - width / 2;
            int y = chance.nextInt(HEIGHT) - height / 2;
            if (i % 3 == 0) {
                pen.fillOval(x, y, width, height);
            } else {
                pen.fillRect(x, y, width, height);
            }
        }
        pen.setStroke(new BasicStroke(3));
        for (int i = 0; i < 40; i++) {
            pen.setColor(colour(chance, 30, 200));
            pen.drawLine(
                    chance.nextInt(WIDTH), chance.nextInt(HEIGHT),
                    chance.nextInt(WIDTH), chance.nextInt(HEIGHT));
        }
        pen.dispose();
        return scene;
    }

    private static Color colour(Random chance, int least, int range) {
        int grey = least + chance.nextInt(range);
        return new Color(
                Math.clamp(grey + chance.nextInt(51) - 25, 0, 255),
                Math.clamp(grey + chance.nextInt(51) - 25, 0, 255),
                Math.clamp(grey + chance.nextInt(51) - 25, 0, 255));
    }

    static Graphics2D pen(BufferedImage on) {
        var pen = on.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        return pen;
    }

    private BufferedImage cloth(Banner banner) {
        var lines = banner.words().split("\n");
        boolean stands = banner.kind() == Banner.Kind.PILLAR;
        int longest = 0;
        for (var line : lines) {
            longest = Math.max(longest, stands ? line.length() : units(line));
        }
        int along = (longest + 2) * LETTER;
        int across = (int) ((lines.length * 1.3 + .5) * LETTER);
        var cloth =
                new BufferedImage(
                        stands ? across : along,
                        stands ? (int) (along * 1.08) : across,
                        BufferedImage.TYPE_INT_ARGB);
        var pen = pen(cloth);
        pen.setColor(ground(banner.kind()));
        pen.fillRect(0, 0, cloth.getWidth(), cloth.getHeight());
        pen.setColor(letters(banner.kind()));
        pen.setFont(font.deriveFont(Font.BOLD, (float) LETTER));
        for (int i = 0; i < lines.length; i++) {
            int line = (int) ((i * 1.3 + 1.2) * LETTER);
            if (stands) {
                down(pen, lines[i], cloth.getWidth() - line);
            } else {
                int width = pen.getFontMetrics().stringWidth(lines[i]);
                pen.drawString(lines[i], (along - width) / 2, line);
            }
        }
        pen.dispose();
        if (banner.kind() == Banner.Kind.LED) {
            dots(cloth);
        }
        return cloth;
    }

    private static int units(String line) {
        int narrow = (int) line.chars().filter(is -> is < 0x80).count();
        return line.length() - narrow / 2;
    }

    private static void down(Graphics2D pen, String line, int x) {
        for (int i = 0; i < line.length(); i++) {
            var one = String.valueOf(line.charAt(i));
            int width = pen.getFontMetrics().stringWidth(one);
            pen.drawString(one, x + (LETTER - width) / 2, (int) ((i * 1.08 + 1.9) * LETTER));
        }
    }

    private static Color ground(Banner.Kind kind) {
        return switch (kind) {
            case CLOTH, CROWDED -> new Color(190, 20, 25);
            case BOW -> new Color(205, 25, 40);
            case WALL -> new Color(20, 70, 160);
            case LED -> new Color(12, 8, 8);
            case PILLAR -> new Color(200, 30, 30);
        };
    }

    private static Color letters(Banner.Kind kind) {
        return switch (kind) {
            case CLOTH, CROWDED, BOW -> new Color(250, 215, 60);
            case WALL, PILLAR -> new Color(245, 245, 245);
            case LED -> new Color(255, 60, 40);
        };
    }

    /** Leaves of each square of the wall a dot. */
    private static void dots(BufferedImage wall) {
        int apart = 8;
        for (int y = 0; y < wall.getHeight(); y++) {
            for (int x = 0; x < wall.getWidth(); x++) {
                double off = Math.hypot(x % apart - 3.5, y % apart - 3.5);
                if (off > 3.2) {
                    wall.setRGB(x, y, 0xFF0A0808);
                }
            }
        }
    }

    private static void hang(
            BufferedImage scene, BufferedImage cloth, Banner banner, Random chance) {
        boolean stands = banner.kind() == Banner.Kind.PILLAR;
        double ratio = (double) cloth.getHeight() / cloth.getWidth();
        double width = stands ? banner.width() * HEIGHT / ratio : banner.width() * WIDTH;
        double height = width * ratio;
        double x = WIDTH * (.5 + (chance.nextDouble() - .5) * (.9 - Math.min(.9, width / WIDTH)));
        double room = Math.max(0, .9 - height / HEIGHT);
        double y = HEIGHT * (.45 + (chance.nextDouble() - .6) * room * .6);
        double roll = Math.toRadians(chance.nextDouble() * 6 - 3);
        double bow = banner.kind() == Banner.Kind.BOW ? .9 : 0;
        new Hung(cloth, x, y, width, height)
                .turned(Math.toRadians(banner.yaw()), roll, bow)
                .onto(scene);
    }

    /** Heads from behind along the foot of the picture. */
    private static void crowd(BufferedImage scene, Random chance) {
        var pen = pen(scene);
        for (int i = 0; i < 22; i++) {
            int size = 70 + chance.nextInt(60);
            int x = i * WIDTH / 22 + chance.nextInt(40) - 20;
            int y = HEIGHT - 330 + chance.nextInt(90);
            pen.setColor(new Color(25 + chance.nextInt(40), 20 + chance.nextInt(30), 20));
            pen.fill(new java.awt.geom.Ellipse2D.Double(x, y, size, size * 1.2));
            pen.setColor(colour(chance, 60, 150));
            pen.fillRoundRect(x - size / 2, y + size, size * 2, HEIGHT, size, size);
        }
        pen.dispose();
    }
}
