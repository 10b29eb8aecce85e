package cn.kehui.launch.darkroom;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** What stands in a scene: houses, trees, banners, tables. */
final class Props {
    private Props() {}

    /** Further down is nearer, and larger. */
    static void one(Graphics2D pen, Random chance, double down) {
        double size = 40 + chance.nextInt(220) * down / 700;
        double x = chance.nextInt(1100) - 100.0;
        var back = pen.getTransform();
        pen.rotate(chance.nextGaussian() * 0.08, x, down);
        pen.setColor(colour(chance, 0.2f + chance.nextFloat() * 0.7f));
        switch (chance.nextInt(5)) {
            case 0 ->
                    house(
                            pen,
                            chance,
                            new Rectangle2D.Double(x, down - size * 1.2, size, size * 1.2));
            case 1 -> tree(pen, chance, new Rectangle2D.Double(x, down - size, size, size));
            case 2 ->
                    banner(
                            pen,
                            chance,
                            new Rectangle2D.Double(x, down - size * 0.7, size * 2.2, size * 0.5));
            case 3 ->
                    pen.fill(
                            new Ellipse2D.Double(
                                    x, down - size, size, size * (0.4 + chance.nextFloat())));
            default ->
                    table(
                            pen,
                            chance,
                            new Rectangle2D.Double(x, down - size * 0.4, size * 1.5, size * 0.4));
        }
        pen.setTransform(back);
    }

    private static void house(Graphics2D pen, Random chance, Rectangle2D.Double at) {
        pen.fill(at);
        pen.setColor(colour(chance, 0.8f));
        int rows = 2 + chance.nextInt(4);
        int columns = 2 + chance.nextInt(4);
        for (int i = 0; i < rows * columns; i++) {
            if (chance.nextInt(6) > 0) {
                pen.fill(
                        new Rectangle2D.Double(
                                at.x + at.width * (i % columns + 0.25) / columns,
                                at.y + at.height * (i / columns + 0.25) / rows,
                                at.width * 0.5 / columns,
                                at.height * 0.5 / rows));
            }
        }
    }

    private static void tree(Graphics2D pen, Random chance, Rectangle2D.Double at) {
        pen.fill(
                new Rectangle2D.Double(
                        at.getCenterX() - at.width * 0.05,
                        at.y + at.height * 0.5,
                        at.width * 0.1,
                        at.height * 0.5));
        for (int i = 0; i < 14; i++) {
            pen.setColor(
                    new Color(
                            20 + chance.nextInt(90),
                            70 + chance.nextInt(130),
                            20 + chance.nextInt(70)));
            double size = at.width * (0.2 + chance.nextFloat() * 0.25);
            pen.fill(
                    new Ellipse2D.Double(
                            at.x + chance.nextFloat() * (at.width - size),
                            at.y + chance.nextFloat() * at.height * 0.5,
                            size,
                            size));
        }
    }

    /** With strokes that stand for words. */
    private static void banner(Graphics2D pen, Random chance, Rectangle2D.Double at) {
        pen.setColor(new Color(150 + chance.nextInt(100), chance.nextInt(60), chance.nextInt(60)));
        pen.fill(at);
        pen.setColor(new Color(255, 240, 180 + chance.nextInt(70)));
        int words = 6 + chance.nextInt(9);
        pen.setStroke(new BasicStroke((float) (at.height * 0.07)));
        double step = at.width / (words + 1);
        for (int word = 0; word < words; word++) {
            for (int i = 0; i < 5; i++) {
                double x = at.x + step * (word + 0.6);
                pen.draw(
                        new java.awt.geom.Line2D.Double(
                                x + chance.nextFloat() * step * 0.7,
                                at.y + at.height * (0.2 + chance.nextFloat() * 0.6),
                                x + chance.nextFloat() * step * 0.7,
                                at.y + at.height * (0.2 + chance.nextFloat() * 0.6)));
            }
        }
    }

    private static void table(Graphics2D pen, Random chance, Rectangle2D.Double at) {
        pen.fill(new Rectangle2D.Double(at.x, at.y, at.width, at.height * 0.3));
        pen.fill(new Rectangle2D.Double(at.x, at.y, at.width * 0.06, at.height));
        pen.fill(new Rectangle2D.Double(at.x + at.width * 0.94, at.y, at.width * 0.06, at.height));
        for (int i = 0; i < 5; i++) {
            pen.setColor(colour(chance, 0.7f));
            double size = at.height * (0.2 + chance.nextFloat() * 0.5);
            pen.fill(
                    new Rectangle2D.Double(
                            at.x + chance.nextFloat() * at.width * 0.85, at.y - size, size, size));
        }
    }

    static Color colour(Random chance, float bright) {
        return Color.getHSBColor(
                chance.nextFloat(),
                0.15f + chance.nextFloat() * 0.6f,
                Math.clamp(bright + (chance.nextFloat() - 0.5f) * 0.3f, 0.05f, 1f));
    }
}
