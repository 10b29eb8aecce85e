package cn.kehui.week.photo;

import java.util.List;

/**
 * A set of photographs, and what is said of it as a whole.
 *
 * @param photos in the order of their names
 * @param others files that are no photographs and were left aside
 */
public record CheckedSet(List<CheckedPhoto> photos, Totals totals, List<String> others) {
    public CheckedSet {
        photos = List.copyOf(photos);
        others = List.copyOf(others);
    }

    /**
     * @param distinct pictures, each counted once however often it was handed in
     */
    public record Totals(
            int photos,
            int onSite,
            int online,
            int distinct,
            PhotoOutcome verdict,
            List<String> messages) {}
}
