package cn.kehui.duty.campaign;

import cn.kehui.ground.base.Beijing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When a duty is due.
 *
 * @param words as the notice has them; empty: it sets no time
 * @param closesAt the first instant that is too late; null: a rolling duty, never too late
 */
public record Deadline(String words, @Nullable Instant closesAt) {
    public static final Deadline NONE = new Deadline("", null);

    /** "6月18日前" includes the 18th: it closes as that day ends in Beijing (ADR 0010). */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Beijing.ZONE).toInstant();
    }

    /** "5月7日12点前" names the hour: it closes with it. */
    public static Instant at(LocalDateTime hour) {
        return hour.atZone(Beijing.ZONE).toInstant();
    }

    public boolean passed(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }

    /** Whether it is later than another; what has no time is neither late nor early. */
    public boolean after(Deadline other) {
        return closesAt != null && other.closesAt != null && closesAt.isAfter(other.closesAt);
    }
}
