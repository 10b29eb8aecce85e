package cn.kehui.filing.review;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What holds for every review.
 *
 * @param takeBackHours working hours in which who accepted may take it back; 0: not at all
 * @param source who set it, or that nobody has
 */
public record ReviewRule(int takeBackHours, String source) {
    public static final int MOST_HOURS = 80;
    private static final Pattern HOURS = Pattern.compile("[0-9]{1,2}");

    /** What was typed, read; empty: it is none. */
    public static Optional<ReviewRule> read(String hours, String source) {
        var many = hours.strip();
        return HOURS.matcher(many).matches() && Integer.parseInt(many) <= MOST_HOURS
                ? Optional.of(new ReviewRule(Integer.parseInt(many), source))
                : Optional.empty();
    }
}
