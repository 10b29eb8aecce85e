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
            List<Change> changes) {
        static final Said NOTHING = words("");

        static Said words(String words) {
            return new Said(words, Map.of(), List.of(), List.of());
        }

        static Said changes(List<Change> changes) {
            return new Said("", Map.of(), List.of(), changes);
        }

        static Said review(ActivityReview review) {
            return new Said(review.words(), review.remarks(), review.checks(), List.of());
        }
    }

    /**
     * Something of an approved activity that was changed, or of one that was held was added.
     *
     * @param matter what it is about
     * @param words the question, as pages name it; of a session as a whole when and where it is
     * @param before empty: nothing stood there; {@code now} likewise; both of a session as a whole
     */
    public record Change(Matter matter, String words, String before, String now) {

        /** What may not be changed without another review; and what is only written later. */
        public enum Matter {
            TIME("时间"),
            PLACE("地点"),
            CONTENT("内容"),
            SCALE("规模"),
            /** A whole session, with everything that was asked of it. */
            SESSION_DELETED("场次"),
            SESSION_ADDED("场次"),
            /** Nobody reviews it: it is known only when the activity was held. */
            LATER("补记");

            private final String label;

            Matter(String label) {
                this.label = label;
            }

            public String label() {
                return label;
            }
        }
    }
}
