package cn.kehui.week.likeness;

import java.util.Arrays;
import java.util.List;

/**
 * The hashes of many pictures, kept to be looked up: twelve tables, each by twenty of a hash's
 * bits. What differs little has at least one table in which it differs by a bit or not at all.
 */
public final class SketchIndex {
    /** Parts of each picture that are kept. */
    public static final int WINDOWS = Windows.KEPT;

    /** Of each hash. */
    public static final int LONGS = PictureHash.LONGS;

    private static final int TABLES = 12;
    private static final int KEY = 20;
    private static final int KEYS = 1 << KEY;

    private final long[] hashes;
    private final int[][] starts = new int[TABLES][];
    private final int[][] held = new int[TABLES][];

    /**
     * @param hashes of all pictures, one after another, each with {@link #WINDOWS} windows of four
     *     longs; not copied
     */
    public SketchIndex(long[] hashes) {
        this.hashes = hashes;
        for (int table = 0; table < TABLES; table++) {
            fill(table);
        }
    }

    private void fill(int table) {
        int count = hashes.length / PictureHash.LONGS;
        var start = new int[KEYS + 1];
        for (int i = 0; i < count; i++) {
            start[key(hashes, i, table) + 1]++;
        }
        for (int key = 0; key < KEYS; key++) {
            start[key + 1] += start[key];
        }
        var next = Arrays.copyOf(start, KEYS);
        var all = new int[count];
        for (int i = 0; i < count; i++) {
            all[next[key(hashes, i, table)]++] = i;
        }
        starts[table] = start;
        held[table] = all;
    }

    private static int key(long[] hashes, int hash, int table) {
        int bit = table * KEY;
        int at = hash * PictureHash.LONGS + bit / Long.SIZE;
        int shift = bit % Long.SIZE;
        long low = hashes[at] >>> shift;
        long high =
                shift == 0 || shift + KEY <= Long.SIZE ? 0 : hashes[at + 1] << Long.SIZE - shift;
        return (int) ((low | high) & KEYS - 1);
    }

    /**
     * The picture whose nearest hash differs least, among those that the tables lead to.
     *
     * @param wide also by keys that differ in two bits: finds more, and takes ten times as long
     * @param most bits in which hashes may differ
     */
    public Near nearest(Sketch sketch, boolean wide, int most) {
        var search = new Search(most);
        for (int variant = 0; variant < Variants.QUICK; variant++) {
            search.hash(sketch.variants(), variant, wide);
        }
        return new Near(search.picture, search.distance, search.compared);
    }

    /**
     * All pictures that may be the same, each with how far its nearest hash is off; also those of
     * which the sketch is more than a part.
     */
    public List<Near> near(Sketch sketch, int most) {
        var search = new NearPictures(hashes, most);
        for (int variant = 0; variant < Variants.QUICK; variant++) {
            for (int table = 0; table < TABLES; table++) {
                int key = key(sketch.variants(), variant, table);
                gather(search, sketch, variant, new Bucket(table, key));
                for (int bit = 0; bit < KEY; bit++) {
                    gather(search, sketch, variant, new Bucket(table, key ^ 1 << bit));
                }
            }
        }
        search.wholes(sketch, 0, hashes.length / (WINDOWS * LONGS));
        return search.found();
    }

    private record Bucket(int table, int key) {}

    private void gather(NearPictures search, Sketch sketch, int variant, Bucket of) {
        for (int at = starts[of.table()][of.key()]; at < starts[of.table()][of.key() + 1]; at++) {
            search.compare(sketch.variants(), variant, held[of.table()][at]);
        }
    }

    /** Pictures by their places among all: from {@code from} to before {@code to}. */
    public record Range(int from, int to) {}

    /** The same by going through them one by one. */
    public static List<Near> scan(long[] hashes, Range of, Sketch sketch, int most) {
        var search = new NearPictures(hashes, most);
        for (int variant = 0; variant < Variants.QUICK; variant++) {
            for (int hash = of.from() * WINDOWS; hash < of.to() * WINDOWS; hash++) {
                search.compare(sketch.variants(), variant, hash);
            }
        }
        search.wholes(sketch, of.from(), of.to());
        return search.found();
    }

    /** The same by comparing every hash: the floor, and what the tables are held against. */
    public Near scanned(Sketch sketch, int most) {
        var search = new Search(most);
        for (int variant = 0; variant < Variants.QUICK; variant++) {
            for (int i = 0; i < hashes.length / PictureHash.LONGS; i++) {
                search.compare(sketch.variants(), variant, i);
            }
        }
        return new Near(search.picture, search.distance, search.compared);
    }

    /**
     * @param picture by its place among all, -1: none is near
     * @param compared hashes that were looked at
     */
    public record Near(int picture, int distance, long compared) {}

    private final class Search {
        private int picture = -1;
        private int distance;
        private long compared;

        Search(int most) {
            distance = most + 1;
        }

        void hash(long[] variants, int variant, boolean wide) {
            for (int table = 0; table < TABLES; table++) {
                int key = key(variants, variant, table);
                bucket(variants, variant, table, key);
                for (int one = 0; one < KEY; one++) {
                    int flipped = key ^ 1 << one;
                    bucket(variants, variant, table, flipped);
                    for (int other = one + 1; wide && other < KEY; other++) {
                        bucket(variants, variant, table, flipped ^ 1 << other);
                    }
                }
            }
        }

        private void bucket(long[] variants, int variant, int table, int key) {
            for (int at = starts[table][key]; at < starts[table][key + 1]; at++) {
                compare(variants, variant, held[table][at]);
            }
        }

        private void compare(long[] variants, int variant, int hash) {
            compared++;
            int bits =
                    PictureHash.distance(
                            variants,
                            variant * PictureHash.LONGS,
                            hashes,
                            hash * PictureHash.LONGS);
            if (bits < distance) {
                distance = bits;
                picture = hash / WINDOWS;
            }
        }
    }
}
