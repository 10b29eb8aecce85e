package cn.kehui.collection.visit;

import java.util.function.UnaryOperator;

/**
 * How much the desk takes in.
 *
 * @param upload bytes that the ZIPs of one upload may unpack to
 * @param files in the ZIPs of one upload
 * @param visitor bytes that one visitor may hand in, unpacked, in an hour
 * @param all bytes that are kept for all collections together, equal content once
 */
record DeskLimits(long upload, int files, long visitor, long all) {
    private static final int FILES = 5_000;

    /**
     * As set by {@code KEHUI_UNPACK_MB}, {@code KEHUI_VISITOR_MB} and {@code KEHUI_DESK_MB}; what
     * is not set, or is no number, is as usual.
     */
    static DeskLimits of(UnaryOperator<String> settings) {
        return new DeskLimits(
                mega(settings.apply("KEHUI_UNPACK_MB"), 512),
                FILES,
                mega(settings.apply("KEHUI_VISITOR_MB"), 2_048),
                mega(settings.apply("KEHUI_DESK_MB"), 4_096));
    }

    private static long mega(String set, int usual) {
        var words = set == null ? "" : set.strip();
        return (words.matches("[1-9][0-9]{0,6}") ? Long.parseLong(words) : usual) << 20;
    }
}
