package cn.kehui.collection.folder;

/**
 * What may be unpacked of one ZIP, with all that lie in it.
 *
 * @param bytes of all files together, unpacked
 * @param files in it, and in those within it
 * @param largest bytes of one file
 */
public record Most(long bytes, int files, long largest) {
    /**
     * Of a folder on the own machine: unpacked one after another, so this bounds time, not space.
     */
    static final Most OWN = new Most(4L << 30, 20_000, 300L << 20);
}
