package cn.kehui.week.likeness;

import java.util.EnumSet;
import java.util.List;

/** What was done to a picture, read from how it lies on the other. */
final class Changes {
    private static final double WHOLE = 0.965;
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
        boolean mirrored = a * e - b * d < 0;
        double turned = Math.atan2(d, a) + (mirrored ? Math.PI : 0);
        double quarters = Math.rint(turned / (Math.PI / 2));
        double scale = Math.sqrt(Math.abs(a * e - b * d));
        mark(changes, Change.MIRRORED, mirrored);
        mark(changes, Change.TURNED, Math.floorMod((int) quarters, 4) != 0);
        mark(changes, Change.ROTATED, Math.abs(turned - quarters * Math.PI / 2) > TILTED);
        mark(changes, Change.FRAMED, one.framed() != other.framed());
        mark(changes, Change.CROPPED, cropped(one, other, found));
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

    /** Whether either shows what the other does not, frames left aside. */
    private static boolean cropped(Sketch one, Sketch other, Alignment.Found found) {
        double here = share(one, other, found.to());
        double there = share(other, one, found.to().inverse());
        return Math.min(here, there) < WHOLE;
    }

    /** How much of {@code one} within its frame lies within the other. */
    private static double share(Sketch one, Sketch other, Affine to) {
        var lies = new Overlay(one, other, to);
        var inner = one.innerPart();
        int fine = 64;
        int within = 0;
        for (int y = 0; y < fine; y++) {
            for (int x = 0; x < fine; x++) {
                double px = inner.x((x + 0.5) / fine, (y + 0.5) / fine);
                double py = inner.y((x + 0.5) / fine, (y + 0.5) / fine);
                within += lies.has(px, py) ? 1 : 0;
            }
        }
        return (double) within / (fine * fine);
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
