package cn.kehui.week.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The tables lead to what a full scan finds, and look at a small part of it. */
class SketchIndexTest {
    private static final int PICTURES = 3_000;
    private static final int LONGS = SketchIndex.WINDOWS * PictureHash.LONGS;
    private static final long[] HASHES = new Random(11).longs((long) PICTURES * LONGS).toArray();

    private final SketchIndex index = new SketchIndex(HASHES);

    /** A sketch whose first variant differs from a window of {@code picture} in {@code bits}. */
    private static Sketch near(int picture, int bits, Random chance) {
        var variants = chance.longs((long) Variants.COUNT * PictureHash.LONGS).toArray();
        int window = picture * LONGS + chance.nextInt(SketchIndex.WINDOWS) * PictureHash.LONGS;
        System.arraycopy(HASHES, window, variants, 0, PictureHash.LONGS);
        chance.ints(0, PictureHash.BITS)
                .distinct()
                .limit(bits)
                .forEach(bit -> variants[bit / Long.SIZE] ^= 1L << bit);
        var plane = new Plane(1, 1, new byte[1]);
        return new Sketch(
                new long[LONGS],
                variants,
                new Colours(plane, plane, plane, 1, 1),
                new double[] {0, 0, 1, 1});
    }

    @Test
    void whatDiffersLittleIsAlwaysFoundAndLooksAtLittle() {
        var chance = new Random(3);
        for (int i = 0; i < 200; i++) {
            int picture = chance.nextInt(PICTURES);
            // 23 bits over 12 tables leave one table with one at most
            var found = index.nearest(near(picture, 23, chance), false, 60);
            assertThat(found.picture()).isEqualTo(picture);
            assertThat(found.distance()).isEqualTo(23);
            assertThat(found.compared()).isLessThan(HASHES.length / PictureHash.LONGS / 10);
        }
    }

    @Test
    void furtherAwayTheWideLookFindsMore() {
        var chance = new Random(5);
        int quick = 0;
        int wide = 0;
        for (int i = 0; i < 100; i++) {
            int picture = chance.nextInt(PICTURES);
            var sketch = near(picture, 45, chance);
            assertThat(index.scanned(sketch, 60).picture()).isEqualTo(picture);
            quick += index.nearest(sketch, false, 60).picture() == picture ? 1 : 0;
            wide += index.nearest(sketch, true, 60).picture() == picture ? 1 : 0;
        }
        assertThat(quick).isGreaterThan(40);
        assertThat(wide).isGreaterThan(90);
    }

    @Test
    void whatIsFarFromAllIsNearNone() {
        var sketch = near(7, 100, new Random(9));
        assertThat(index.nearest(sketch, true, 60))
                .extracting(SketchIndex.Near::picture)
                .isEqualTo(-1);
    }
}
