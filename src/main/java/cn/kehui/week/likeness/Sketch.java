package cn.kehui.week.likeness;

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
}
