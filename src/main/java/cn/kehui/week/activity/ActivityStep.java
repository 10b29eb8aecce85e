package cn.kehui.week.activity;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What happened to an activity, once.
 *
 * @param by who made the move, as that person and the unit were called then
 * @param to where it led
 */
public record ActivityStep(ActivityMove move, ActivityStage to, By by, Said said) {

    public record By(String name, String unit, Instant at) {}

    /**
     * What was said with it.
     *
     * @param words may be empty
     * @param remarks reasons at their places
     * @param checks of a review
     * @param changes what was changed since it was approved
     */
    public record Said(
            String words,
            Map<String, String> remarks,
            List<ActivityReview.Checked> checks,
            List<ActivityChange> changes) {
        static final Said NOTHING = words("");

        static Said words(String words) {
            return new Said(words, Map.of(), List.of(), List.of());
        }

        static Said changes(List<ActivityChange> changes) {
            return new Said("", Map.of(), List.of(), changes);
        }

        static Said review(ActivityReview review) {
            return new Said(review.words(), review.remarks(), review.checks(), List.of());
        }
    }
}
