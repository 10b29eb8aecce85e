package cn.kehui.ground.org;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A desk of a unit that answers: its telephone and mailbox outlive who sits there.
 *
 * @param channel how else it is reached, such as 金宏; empty: not otherwise
 * @param holders the latest first
 */
public record Post(
        PostId id,
        UnitId unit,
        String name,
        String phone,
        String mail,
        String channel,
        List<Holder> holders) {

    /** Who answers there now; empty while the post is vacant. */
    public Optional<Holder> holder() {
        return holders.stream().filter(Holder::still).findFirst();
    }

    /**
     * Who answers, or answered, at a post.
     *
     * @param since the first day
     * @param until the last day; null: still
     */
    public record Holder(String name, LocalDate since, @Nullable LocalDate until) {

        public boolean still() {
            return until == null;
        }
    }
}
