package cn.kehui.week.activity;

import cn.kehui.ground.base.Finding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why an activity may not be moved on. */
final class MovingRules {
    private MovingRules() {}

    /**
     * Null: it may. What is wrong with what is written is asked only where that counts.
     *
     * @param findings everything that is to be said of it as it is written
     */
    static @Nullable ActivityMoving submitting(Activity activity, List<Finding> findings) {
        if (illegal(activity, ActivityMove.SUBMIT)) {
            return new ActivityMoving.Illegal(activity.stage());
        }
        var stops = findings.stream().filter(Finding::stops).toList();
        return stops.isEmpty() ? null : new ActivityMoving.Unfinished(stops);
    }

    /** Null: the review counts. */
    static @Nullable ActivityMoving reviewing(
            Activity activity, ActivityMove move, ActivityReview review) {
        if (illegal(activity, move)) {
            return new ActivityMoving.Illegal(activity.stage());
        }
        if (activity.edited().version() != review.version()) {
            return new ActivityMoving.Overtaken(activity.edited());
        }
        if (move == ActivityMove.APPROVE && !review.open().isEmpty()) {
            return new ActivityMoving.Unchecked(review.open());
        }
        return move == ActivityMove.RETURN && !review.reasoned()
                ? new ActivityMoving.Unreasoned()
                : null;
    }

    /** Null: it may. */
    static @Nullable ActivityMoving moving(
            Activity activity, ActivityMove move, String words, Held held) {
        if (illegal(activity, move)) {
            return new ActivityMoving.Illegal(activity.stage());
        }
        if (move == ActivityMove.CANCEL && words.isBlank()) {
            return new ActivityMoving.Unreasoned();
        }
        var first = held.first();
        return move == ActivityMove.HOLD && first != null && held.today().isBefore(first)
                ? new ActivityMoving.Early(first)
                : null;
    }

    /** When it is held. */
    record Held(List<Session> sessions, LocalDate today) {
        @Nullable LocalDate first() {
            return sessions.stream()
                    .map(Session::day)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    private static boolean illegal(Activity activity, ActivityMove move) {
        return !move.from().contains(activity.stage());
    }
}
