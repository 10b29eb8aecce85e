package cn.kehui.week.activity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says of an activity.
 *
 * @param version of the activity that was looked at
 * @param checks what was found, of each check that was made
 * @param words on the whole; may be empty
 * @param remarks reasons at their places: {@code intro}, {@code rows[0].venue}
 */
public record ActivityReview(
        long version, List<Checked> checks, String words, Map<String, String> remarks) {
    public ActivityReview {
        checks = List.copyOf(checks);
        remarks = Map.copyOf(remarks);
    }

    /** What is looked at, each by itself. */
    public enum Check {
        CONTENT("内容安全"),
        SECRECY("保密"),
        SAFETY("安全方案");

        private final String label;

        Check(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param passed null: nobody said
     * @param words may be empty
     */
    public record Checked(Check check, @Nullable Boolean passed, String words) {}

    /** The checks that were not passed, or not made. */
    List<Check> open() {
        return List.of(Check.values()).stream()
                .filter(
                        check ->
                                checks.stream()
                                        .noneMatch(
                                                one ->
                                                        one.check() == check
                                                                && Boolean.TRUE.equals(
                                                                        one.passed())))
                .toList();
    }

    /** Whether it says why. */
    boolean reasoned() {
        return !words.isBlank()
                || remarks.values().stream().anyMatch(one -> !one.isBlank())
                || checks.stream()
                        .anyMatch(
                                one ->
                                        Boolean.FALSE.equals(one.passed())
                                                && !one.words().isBlank());
    }
}
