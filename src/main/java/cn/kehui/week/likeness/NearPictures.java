package cn.kehui.week.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All pictures of which a hash is near enough, each with its nearest. */
final class NearPictures {
    private final long[] hashes;
    private final int most;
    private final Map<Integer, Integer> nearest = new HashMap<>();
    private long compared;

    NearPictures(long[] hashes, int most) {
        this.hashes = hashes;
        this.most = most;
    }

    void compare(long[] own, int number, int hash) {
        compared++;
        int bits =
                PictureHash.distance(
                        own, number * PictureHash.LONGS, hashes, hash * PictureHash.LONGS);
        if (bits <= most) {
            nearest.merge(hash / SketchIndex.WINDOWS, bits, Math::min);
        }
    }

    /** A kept picture may be a part of the one that is looked for. */
    void wholes(Sketch sketch, int from, int to) {
        for (int picture = from; picture < to; picture++) {
            for (int window = 0; window < Windows.KEPT; window++) {
                compare(sketch.windows(), window, picture * SketchIndex.WINDOWS);
            }
        }
    }

    List<SketchIndex.Near> found() {
        var all = new ArrayList<SketchIndex.Near>();
        nearest.forEach((picture, bits) -> all.add(new SketchIndex.Near(picture, bits, compared)));
        return all;
    }
}
