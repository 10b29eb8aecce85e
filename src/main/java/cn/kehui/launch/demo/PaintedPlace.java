package cn.kehui.launch.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;

/** Where the demo's photographs were taken; each paints itself without people. */
enum PaintedPlace {
    /** Stalls under canopies, by day. */
    MARKET(700) {
        @Override
        void paint(Graphics2D pen, Random chance) {
            sky(pen, new Color(126, 178, 219), new Color(226, 236, 240));
            for (int i = 0; i < 26; i++) {
                int size = 130 + chance.nextInt(150);
                pen.setColor(varied(new Color(74, 122, 78), chance));
                pen.fillOval(chance.nextInt(WIDTH + 200) - 100, 520 - size / 2, size, size);
            }
            pen.setColor(varied(new Color(168, 160, 148), chance));
            pen.fillRect(0, 580, WIDTH, HEIGHT - 580);
            int stalls = 3 + chance.nextInt(3);
            int wide = WIDTH / stalls;
            for (int i = 0; i < stalls; i++) {
                stall(pen, chance, i * wide + chance.nextInt(60) - 30, wide - 30);
            }
        }

        private void stall(Graphics2D pen, Random chance, int x, int wide) {
            var cloth = CLOTHS[chance.nextInt(CLOTHS.length)];
            int top = 400 + chance.nextInt(60);
            pen.setColor(new Color(90, 92, 96));
            pen.fillRect(x + 10, top, 8, 380);
            pen.fillRect(x + wide - 18, top, 8, 380);
            int stripe = wide / 8;
            for (int i = 0; i < 8; i++) {
                pen.setColor(i % 2 == 0 ? cloth : new Color(242, 240, 234));
                pen.fillRect(x + i * stripe, top, stripe, 90);
                pen.fillArc(x + i * stripe, top + 70, stripe, 40, 180, 180);
            }
            pen.setColor(new Color(238, 234, 224));
            pen.fillRect(x, top + 250, wide, 34);
            pen.setColor(cloth.darker());
            pen.fillRect(x, top + 284, wide, 110);
            for (int i = 0; i < 7; i++) {
                pen.setColor(varied(CLOTHS[chance.nextInt(CLOTHS.length)], chance));
                int high = 20 + chance.nextInt(60);
                pen.fillRoundRect(x + 20 + i * (wide - 60) / 7, top + 250 - high, 34, high, 10, 10);
            }
        }
    },

    /** A hall with a stage and a screen. */
    HALL(840) {
        @Override
        void paint(Graphics2D pen, Random chance) {
            sky(pen, new Color(222, 205, 178), new Color(168, 138, 106));
            for (int i = 0; i < 5; i++) {
                pen.setColor(new Color(120, 88, 62, 60));
                pen.fillRect(i * WIDTH / 5 + chance.nextInt(40), 0, 26, HEIGHT);
            }
            int x = 260 + chance.nextInt(280);
            int y = 300 + chance.nextInt(60);
            pen.setColor(new Color(40, 44, 52));
            pen.fillRect(x - 14, y - 14, 828, 468);
            pen.setColor(varied(new Color(16, 44, 92), chance));
            pen.fillRect(x, y, 800, 440);
            for (int i = 0; i < 6; i++) {
                pen.setColor(varied(new Color(92, 164, 214), chance));
                int size = 40 + chance.nextInt(150);
                pen.fillOval(
                        x + 40 + chance.nextInt(560), y + 40 + chance.nextInt(220), size, size);
            }
            pen.setColor(new Color(110, 74, 48));
            pen.fillRect(0, 760, WIDTH, 120);
            int lectern = x > 400 ? x - 180 : x + 860;
            pen.setColor(new Color(86, 54, 34));
            pen.fill(new RoundRectangle2D.Double(lectern, 640, 120, 150, 12, 12));
            new DemoPainter.Person(lectern + 60, 520, 74, new Color(44, 52, 84)).paint(pen);
        }
    },

    /** By the sea, telescopes at the moon. */
    NIGHT(800) {
        @Override
        void paint(Graphics2D pen, Random chance) {
            sky(pen, new Color(14, 20, 52), new Color(66, 74, 116));
            for (int i = 0; i < 240; i++) {
                pen.setColor(new Color(255, 255, 235, 90 + chance.nextInt(160)));
                int size = 2 + chance.nextInt(4);
                pen.fillOval(chance.nextInt(WIDTH), chance.nextInt(560), size, size);
            }
            int size = 150 + chance.nextInt(130);
            int x = chance.nextInt(WIDTH - size);
            int y = 40 + chance.nextInt(90);
            pen.setColor(new Color(244, 238, 206));
            pen.fillOval(x, y, size, size);
            for (int i = 0; i < 9; i++) {
                pen.setColor(new Color(206, 198, 164, 150));
                int wide = 10 + chance.nextInt(size / 5);
                pen.fill(
                        new Ellipse2D.Double(
                                x + size * (.2 + chance.nextDouble() * .5),
                                y + size * (.2 + chance.nextDouble() * .5),
                                wide,
                                wide));
            }
            pen.setColor(new Color(22, 34, 62));
            pen.fillRect(0, 600, WIDTH, 120);
            for (int i = 0; i < 90; i++) {
                pen.setColor(new Color(250, 214, 140, 120 + chance.nextInt(130)));
                pen.fillRect(chance.nextInt(WIDTH), 585 + chance.nextInt(16), 4, 8);
            }
            pen.setColor(new Color(52, 52, 60));
            pen.fillRect(0, 715, WIDTH, HEIGHT - 715);
            for (int i = 0; i < 3 + chance.nextInt(3); i++) {
                telescope(pen, chance, 120 + chance.nextInt(WIDTH - 240), 620 + chance.nextInt(90));
            }
        }

        private void telescope(Graphics2D pen, Random chance, int x, int y) {
            var before = pen.getTransform();
            pen.translate(x, y);
            pen.setColor(new Color(28, 28, 32));
            for (int leg = -1; leg <= 1; leg++) {
                pen.drawLine(0, 0, leg * 70, 230);
            }
            pen.transform(AffineTransform.getRotateInstance(-.4 - chance.nextDouble() * .6));
            pen.setColor(new Color(226, 228, 232));
            pen.fillRoundRect(-110, -24, 230, 48, 14, 14);
            pen.setColor(new Color(60, 62, 70));
            pen.fillRect(112, -28, 16, 56);
            pen.setTransform(before);
        }
    };

    static final int WIDTH = 1_600;
    static final int HEIGHT = 1_200;
    private static final Color[] CLOTHS = {
        new Color(196, 64, 52),
        new Color(46, 112, 168),
        new Color(226, 158, 48),
        new Color(62, 142, 96),
        new Color(126, 84, 152)
    };

    private final int ground;

    PaintedPlace(int ground) {
        this.ground = ground;
    }

    /** Where people begin to stand, in pixels from above. */
    int ground() {
        return ground;
    }

    abstract void paint(Graphics2D pen, Random chance);

    private static void sky(Graphics2D pen, Color above, Color below) {
        pen.setPaint(new GradientPaint(0, 0, above, 0, 700, below));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
    }

    static Color varied(Color of, Random chance) {
        return new Color(
                Math.clamp(of.getRed() + chance.nextInt(41) - 20, 0, 255),
                Math.clamp(of.getGreen() + chance.nextInt(41) - 20, 0, 255),
                Math.clamp(of.getBlue() + chance.nextInt(41) - 20, 0, 255));
    }
}
