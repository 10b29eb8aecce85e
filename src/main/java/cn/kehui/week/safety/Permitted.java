package cn.kehui.week.safety;

import cn.kehui.ground.base.Moments;
import cn.kehui.week.activity.Session;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A session for which a permit is, as people read it.
 *
 * @param key of the session
 * @param time empty: none was known; {@code venue} likewise
 */
public record Permitted(
        String key, String time, String venue, @Nullable Long expected, @Nullable Long capacity) {

    static Permitted of(Session one) {
        var day = one.day() == null ? "" : Moments.shortDay(one.day());
        return new Permitted(
                one.key(),
                (day + " " + one.hours()).strip(),
                one.venue(),
                one.expected(),
                one.capacity());
    }

    /** People, and for how many there is room. */
    boolean scale(Permitted other) {
        return Objects.equals(expected, other.expected) && Objects.equals(capacity, other.capacity);
    }
}
