package cn.kehui.org;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who answers, or answered, at a post.
 *
 * @param since the first day
 * @param until the last day; null: still
 */
public record PostHolder(String name, LocalDate since, @Nullable LocalDate until) {

    public boolean still() {
        return until == null;
    }
}
