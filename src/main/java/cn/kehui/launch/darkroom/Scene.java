package cn.kehui.launch.darkroom;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * A drawn scene: a ground and a wall or sky, things and people before it, grain over all. The same
 * number draws the same scene.
 *
 * @param place which scene it is
 * @param moment which of many shots from one tripod: people move, the grain is another
 */
public record Scene(long place, long moment) {
    private static final int GRAIN = 7;

    public Scene(long place) {
        this(place, 0);
    }

    /** As a camera would have taken it. */
    public BufferedImage taken(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(width / 1000.0, height / 1000.0);
        var chance = new Random(place * 7919 + 17);
        ground(pen, chance);
        int things = 10 + chance.nextInt(20);
        for (int i = 0; i < things; i++) {
            Props.one(pen, chance, 150 + 750.0 * i / things);
        }
        int people = 4 + chance.nextInt(14);
        for (int i = 0; i < people; i++) {
            person(pen, chance, new Random(place * 31 + moment * 104_729 + i));
        }
        pen.dispose();
        Texture.over(picture, place, moment, GRAIN);
        return picture;
    }

    private static void ground(Graphics2D pen, Random chance) {
        double horizon = 250 + chance.nextInt(450);
        pen.setPaint(
                new GradientPaint(
                        chance.nextInt(1000),
                        0,
                        Props.colour(chance, 0.55f),
                        chance.nextInt(1000),
                        (float) horizon,
                        Props.colour(chance, 0.8f)));
        pen.fill(new Rectangle2D.Double(0, 0, 1000, horizon));
        pen.setPaint(
                new GradientPaint(
                        0,
                        (float) horizon,
                        Props.colour(chance, 0.5f),
                        chance.nextInt(1000),
                        1000,
                        Props.colour(chance, 0.25f)));
        pen.fill(new Rectangle2D.Double(0, horizon, 1000, 1000 - horizon));
        int hills = chance.nextInt(5);
        for (int i = 0; i < hills; i++) {
            hill(pen, chance, horizon);
        }
    }

    private static void hill(Graphics2D pen, Random chance, double horizon) {
        var hill = new Path2D.Double();
        hill.moveTo(-50, horizon);
        for (int x = -50; x <= 1050; x += 110) {
            hill.lineTo(x, horizon - chance.nextInt(220));
        }
        hill.lineTo(1050, horizon);
        pen.setColor(Props.colour(chance, 0.35f));
        pen.fill(hill);
    }

    /**
     * @param now where this person stands at this moment
     */
    private static void person(Graphics2D pen, Random chance, Random now) {
        double down = 480 + chance.nextInt(500) + now.nextGaussian() * 12;
        double tall = (60 + chance.nextInt(90)) * down / 600;
        double x = chance.nextInt(1000) + now.nextGaussian() * 30;
        var back = new AffineTransform(pen.getTransform());
        pen.setColor(Props.colour(chance, 0.2f + chance.nextFloat() * 0.6f));
        pen.fill(new Rectangle2D.Double(x, down - tall * 0.78, tall * 0.3, tall * 0.45));
        pen.setColor(
                new Color(
                        20 + chance.nextInt(60), 20 + chance.nextInt(60), 40 + chance.nextInt(80)));
        pen.fill(
                new Rectangle2D.Double(
                        x + tall * 0.02, down - tall * 0.35, tall * 0.11, tall * 0.35));
        pen.fill(
                new Rectangle2D.Double(
                        x + tall * 0.17, down - tall * 0.35, tall * 0.11, tall * 0.35));
        pen.setColor(new Color(225, 180, 150));
        pen.fill(new Ellipse2D.Double(x + tall * 0.06, down - tall, tall * 0.18, tall * 0.22));
        pen.setColor(new Color(30, 25, 20));
        pen.fill(new Rectangle2D.Double(x + tall * 0.06, down - tall, tall * 0.18, tall * 0.07));
        pen.rotate(now.nextGaussian() * 0.5, x + tall * 0.3, down - tall * 0.7);
        pen.fill(
                new Rectangle2D.Double(
                        x + tall * 0.28, down - tall * 0.75, tall * 0.08, tall * 0.4));
        pen.setTransform(back);
    }
}
