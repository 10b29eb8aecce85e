package cn.kehui.org;

import java.util.List;
import java.util.Optional;

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
        List<PostHolder> holders) {

    /** Who answers there now; empty while the post is vacant. */
    public Optional<PostHolder> holder() {
        return holders.stream().filter(PostHolder::still).findFirst();
    }
}
