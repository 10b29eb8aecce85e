package cn.kehui.week.sight;

import java.util.ArrayList;
import java.util.List;

/** A strip of a picture laid straight, as high as the reader of lines wants it. */
final class Straight {
    static final int HEIGHT = 48;

    /** Some fifty characters. */
    private static final int MOST_WIDTH = 2_400;

    private static final int INSIDE = 6;

    private final Pixels picture;

    Straight(Pixels picture) {
        this.picture = picture;
    }

    /** Row after row, {@link #HEIGHT} of them. */
    int[] of(Strip strip) {
        var along = columns(strip);
        int width = along.length;
        var straight = new int[width * HEIGHT];
        var sample = new Sampling(picture);
        for (int x = 0; x < width; x++) {
            double top = strip.top().at(along[x]);
            double down = (strip.foot().at(along[x]) - top) / HEIGHT;
            double right = (along[Math.min(x + 1, width - 1)] - along[Math.max(x - 1, 0)]) / 2;
            int inside = Math.clamp((int) Math.ceil(Math.max(down, right) / 1.3), 1, INSIDE);
            for (int y = 0; y < HEIGHT; y++) {
                sample.begin();
                for (int i = 0; i < inside * inside; i++) {
                    var place =
                            strip.place(
                                    along[x] + right * ((i % inside + .5) / inside - .5),
                                    top + down * (y + (i / inside + .5) / inside));
                    sample.add(place.x(), place.y());
                }
                straight[y * width + x] = sample.mean(inside * inside);
            }
        }
        return straight;
    }

    /** Where along the strip each column lies: closer where the strip is lower, as it is far. */
    private static double[] columns(Strip strip) {
        int steps = 64;
        var reached = new double[steps + 1];
        double step = strip.length() / steps;
        for (int i = 0; i < steps; i++) {
            double at = strip.from() + (i + .5) * step;
            double height = Math.max(1, strip.foot().at(at) - strip.top().at(at));
            reached[i + 1] = reached[i] + step * HEIGHT / height;
        }
        int width = Math.clamp((int) Math.ceil(reached[steps]), 16, MOST_WIDTH);
        var columns = new double[width];
        int i = 0;
        for (int x = 0; x < width; x++) {
            double wanted = (x + .5) * reached[steps] / width;
            while (i < steps - 1 && reached[i + 1] < wanted) {
                i++;
            }
            double inside = (wanted - reached[i]) / (reached[i + 1] - reached[i]);
            columns[x] = strip.from() + (i + inside) * step;
        }
        return columns;
    }

    /** A standing strip's characters one beside another, for so many of them as there may be. */
    List<int[]> beside(Strip strip) {
        var ways = new ArrayList<int[]>();
        int likely = (int) Math.max(2, Math.round(strip.length() / (1.12 * strip.height())));
        for (int characters = Math.max(2, likely - 1); characters <= likely + 1; characters++) {
            ways.add(beside(strip, characters));
        }
        return ways;
    }

    private int[] beside(Strip strip, int characters) {
        double cell = strip.length() / characters;
        int width = characters * HEIGHT;
        var straight = new int[width * HEIGHT];
        var sample = new Sampling(picture);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < width; x++) {
                double along = strip.from() + cell * (x / HEIGHT + (y + .5) / HEIGHT);
                double top = strip.top().at(along);
                double foot = strip.foot().at(along);
                double across = foot - (foot - top) * (x % HEIGHT + .5) / HEIGHT;
                var place = strip.place(along, across);
                straight[y * width + x] =
                        sample.mean(place.x(), place.y(), cell / HEIGHT, cell > 64 ? 3 : 1);
            }
        }
        return straight;
    }
}
