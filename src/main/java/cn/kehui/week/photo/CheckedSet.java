package cn.kehui.week.photo;

import cn.kehui.week.likeness.Sketch;
import java.util.List;
import java.util.Map;

/**
 * A set of photographs, and what is said of it as a whole.
 *
 * @param photos in the order of their names
 * @param others files that are no photographs and were left aside
 * @param sketches of those that could be decoded, by file
 */
public record CheckedSet(
        List<CheckedPhoto> photos,
        Totals totals,
        List<String> others,
        Map<String, Sketch> sketches) {
    public CheckedSet {
        photos = List.copyOf(photos);
        others = List.copyOf(others);
    }

    /**
     * @param distinct pictures, each counted once however often it was handed in
     * @param besides the verdict but for how few there are
     * @param lacks of what there are too few; their words are among the messages
     */
    public record Totals(
            int photos,
            int onSite,
            int online,
            int distinct,
            PhotoOutcome verdict,
            List<String> messages,
            PhotoOutcome besides,
            List<Lack> lacks) {}

    /** Too few pictures of a kind, in words. */
    public record Lack(PhotoKind kind, String words) {}
}
