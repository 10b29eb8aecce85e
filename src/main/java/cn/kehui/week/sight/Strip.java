package cn.kehui.week.sight;

import org.jspecify.annotations.Nullable;

/**
 * A line of text on a picture as a strip with a bent top and foot: of a banner seen from aside, or
 * hung in a bow. Measured along and across its axis.
 *
 * @param x of the origin, in pixels of the picture
 * @param y of the origin
 * @param angle of the axis, along which one reads, in radians
 * @param from where it begins on the axis
 * @param to where it ends
 * @param top how far from the axis its top is, as a polynomial along it
 * @param foot how far its foot is
 */
record Strip(double x, double y, double angle, double from, double to, Bend top, Bend foot) {

    /** a + b·u + c·u². */
    record Bend(double a, double b, double c) {
        double at(double u) {
            return a + u * (b + u * c);
        }
    }

    /** Pixels, across, at its middle. */
    double height() {
        double middle = (from + to) / 2;
        return foot.at(middle) - top.at(middle);
    }

    double length() {
        return to - from;
    }

    /** Whether its characters stand one below another. */
    boolean upright() {
        return Math.abs(Math.sin(angle)) > Math.sin(Math.PI / 4) && length() > 1.5 * height();
    }

    Corner place(double along, double across) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new Corner(x + along * cos - across * sin, y + along * sin + across * cos);
    }

    /**
     * Its corners; of one that is bent those of a straight strip that lies where most of it does.
     */
    Quad quad() {
        double up = sag(top);
        double down = sag(foot);
        return new Quad(
                place(from, top.at(from) + up),
                place(to, top.at(to) + up),
                place(to, foot.at(to) + down),
                place(from, foot.at(from) + down));
    }

    /** How far a bend is off the string between its ends, on the mean. */
    private double sag(Bend bend) {
        return (bend.at((from + to) / 2) - (bend.at(from) + bend.at(to)) / 2) * 2 / 3;
    }

    /** The same on a picture that is so many times larger, moved. */
    Strip moved(double times, double right, double down) {
        return new Strip(
                x * times + right,
                y * times + down,
                angle,
                from * times,
                to * times,
                larger(top, times),
                larger(foot, times));
    }

    private static Bend larger(Bend bend, double times) {
        return new Bend(bend.a * times, bend.b, bend.c / times);
    }

    /** The strip around a blob of the map; null if it is too small to be text. */
    static @Nullable Strip around(InkPatch blob) {
        var axis = Axis.of(blob.places());
        double cos = Math.cos(axis.angle());
        double sin = Math.sin(axis.angle());
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (var place : blob.places()) {
            double along = (place[0] - axis.x()) * cos + (place[1] - axis.y()) * sin;
            least = Math.min(least, along);
            most = Math.max(most, along);
        }
        var edges = new Edges(least, most);
        for (var place : blob.places()) {
            double right = place[0] - axis.x();
            double down = place[1] - axis.y();
            edges.add(right * cos + down * sin, down * cos - right * sin);
        }
        return edges.strip(axis);
    }
}
