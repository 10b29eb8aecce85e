package cn.kehui.week.likeness;

import java.util.EnumSet;
import java.util.List;

/** What was done to a picture, read from how it lies on the other. */
final class Changes {
    private static final double WHOLE = 0.965;
    private static final double MOSTLY = 0.6;
    private static final int FINE = 64;
    private static final double SCALED = 0.02;
    private static final double TILTED = Math.toRadians(0.7);

    /** Grey values, and colour values, by which a repeated compression does not change them. */
    private static final double BRIGHTER = 6;

    private static final double HARDER = 0.08;
    private static final double COLOURED = 5;
    private static final double COVERED = 0.985;

    private Changes() {}

    static List<Change> of(Sketch one, Sketch other, Alignment.Found found, Agreement agreement) {
        var changes = EnumSet.noneOf(Change.class);
        var small = one.small();
        var large = other.small();
        // in pixels of the one and the other
        double a = found.to().a() * large.width() / small.width();
        double b = found.to().b() * large.width() / small.height();
        double d = found.to().d() * large.height() / small.width();
        double e = found.to().e() * large.height() / small.height();
        var back = found.to().inverse();
        var here = part(one, found.to());
        var there = part(other, back);
        double shown = Math.min(share(here, there, found.to()), share(there, here, back));
        boolean mirrored = a * e - b * d < 0;
        double turned = Math.atan2(d, a) + (mirrored ? Math.PI : 0);
        double quarters = Math.rint(turned / (Math.PI / 2));
        double scale = Math.sqrt(Math.abs(a * e - b * d));
        mark(changes, Change.MIRRORED, mirrored);
        mark(changes, Change.TURNED, Math.floorMod((int) quarters, 4) != 0);
        mark(changes, Change.ROTATED, Math.abs(turned - quarters * Math.PI / 2) > TILTED);
        mark(changes, Change.FRAMED, here != Affine.SAME || there != Affine.SAME);
        mark(changes, Change.CROPPED, shown < WHOLE);
        mark(changes, Change.RESIZED, Math.abs(scale - 1) > SCALED);
        mark(changes, Change.RECOLOURED, recoloured(one, other, found));
        mark(changes, Change.COVERED, agreement.agreeing() < COVERED);
        mark(changes, Change.RECOMPRESSED, changes.isEmpty());
        return List.copyOf(changes);
    }

    private static void mark(EnumSet<Change> changes, Change change, boolean made) {
        if (made) {
            changes.add(change);
        }
    }

    /** What a picture is of: without a frame that was put around it, but not without its sky. */
    private static Affine part(Sketch one, Affine to) {
        return one.framed() && around(one, to) ? one.innerPart() : Affine.SAME;
    }

    /** Whether what looks like a frame lies where the other picture is not. */
    private static boolean around(Sketch one, Affine to) {
        var inner = one.innerPart();
        int frame = 0;
        int beyond = 0;
        for (int y = 0; y < FINE; y++) {
            for (int x = 0; x < FINE; x++) {
                double px = (x + 0.5) / FINE;
                double py = (y + 0.5) / FINE;
                if (!within(inner, px, py)) {
                    frame++;
                    beyond += within(Affine.SAME, to.x(px, py), to.y(px, py)) ? 0 : 1;
                }
            }
        }
        return beyond > frame * MOSTLY;
    }

    private static boolean within(Affine part, double x, double y) {
        return x >= part.c()
                && y >= part.f()
                && x <= part.c() + part.a()
                && y <= part.f() + part.e();
    }

    /** How much of one part lies within the other. */
    private static double share(Affine part, Affine other, Affine to) {
        int within = 0;
        for (int y = 0; y < FINE; y++) {
            for (int x = 0; x < FINE; x++) {
                double px = part.x((x + 0.5) / FINE, (y + 0.5) / FINE);
                double py = part.y((x + 0.5) / FINE, (y + 0.5) / FINE);
                within += within(other, to.x(px, py), to.y(px, py)) ? 1 : 0;
            }
        }
        return (double) within / (FINE * FINE);
    }

    private static boolean recoloured(Sketch one, Sketch other, Alignment.Found found) {
        double middle = found.gain() * 128 + found.more() - 128;
        return Math.abs(found.gain() - 1) > HARDER
                || Math.abs(middle) > BRIGHTER
                || coloured(one, other, found.to()) > COLOURED;
    }

    private static double coloured(Sketch one, Sketch other, Affine to) {
        var lies = new Overlay(one, other, to);
        var blue = one.small().blue();
        var red = one.small().red();
        double off = 0;
        int count = 0;
        for (int j = 0; j < blue.height(); j++) {
            for (int i = 0; i < blue.width(); i++) {
                double x = (i + 0.5) / blue.width();
                double y = (j + 0.5) / blue.height();
                if (lies.has(x, y)) {
                    off += Math.abs(at(other.small().blue(), to, x, y) - blue.at(i, j));
                    off += Math.abs(at(other.small().red(), to, x, y) - red.at(i, j));
                    count += 2;
                }
            }
        }
        return count == 0 ? 0 : off / count;
    }

    private static double at(Plane plane, Affine to, double x, double y) {
        return plane.between(to.x(x, y) * plane.width() - 0.5, to.y(x, y) * plane.height() - 0.5);
    }
}
