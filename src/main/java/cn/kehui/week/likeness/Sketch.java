package cn.kehui.week.likeness;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What is kept of a picture to find it again: hashes of its parts, which others are looked up by;
 * hashes of it as others may have changed it; and the picture itself, small and grey, to compare
 * with.
 *
 * @param windows hashes of parts, {@link Windows#COUNT} of them
 * @param variants hashes of the whole, trimmed, rotated, mirrored and turned, {@link
 *     Variants#COUNT} of them
 * @param inner left, top, width and height of what its frame leaves, of 0 to 1
 */
public record Sketch(long[] windows, long[] variants, Colours small, double[] inner) {
    /** Of the longer side of what hashes are computed from. */
    private static final int EDGE = 256;

    /** Of the longer side of what is compared. */
    private static final int SMALL = 128;

    /** Of its colours, which are only told apart. */
    private static final int COLOURS = 32;

    /** The sketch of an upright picture. */
    public static Sketch of(Colours picture) {
        var plane = picture.grey().within(EDGE);
        var inner = Border.inner(plane);
        return new Sketch(
                Windows.hashes(plane),
                Variants.hashes(plane, inner),
                new Colours(
                        picture.grey().within(SMALL),
                        picture.blue().within(COLOURS),
                        picture.red().within(COLOURS),
                        picture.width(),
                        picture.height()),
                new double[] {inner.c(), inner.f(), inner.a(), inner.e()});
    }

    Affine innerPart() {
        return Affine.part(inner[0], inner[1], inner[2], inner[3]);
    }

    /** Whether it has a frame of one colour. */
    public boolean framed() {
        return inner[2] * inner[3] < 1;
    }

    /** As bytes, to be kept. */
    public byte[] bytes() {
        return SketchBytes.of(this);
    }

    /** What was kept so; empty: it is of another format. */
    public static Optional<Sketch> read(byte[] bytes) {
        return SketchBytes.read(bytes);
    }

    /** The hashes that it is looked up by, {@link SketchIndex#WINDOWS} of them, as bytes. */
    public byte[] kept() {
        var longs = ByteBuffer.allocate(Windows.KEPT * PictureHash.LONGS * Long.BYTES);
        for (int i = 0; i < Windows.KEPT * PictureHash.LONGS; i++) {
            longs.putLong(windows[i]);
        }
        return longs.array();
    }
}
