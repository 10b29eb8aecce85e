package cn.kehui.week.likeness;

/** What somebody has done to a picture, so that it is not the same file any more. */
public enum Change {
    /** Not a byte. */
    IDENTICAL,
    MIRRORED,
    /** By quarters. */
    TURNED,
    /** By less. */
    ROTATED,
    FRAMED,
    CROPPED,
    RESIZED,
    RECOLOURED,
    /** Words, a mark or a patch over some of it. */
    COVERED,
    RECOMPRESSED
}
