package cn.kehui.visitor.door;

import cn.kehui.week.activity.ActivityId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has its link checks the tickets of some sessions and counts who comes, and can do nothing
 * else.
 *
 * @param sessions their keys
 * @param place where it is used, as the staff calls it
 * @param by who made it, and when
 * @param revokedAt null: it is not
 */
public record DoorPass(
        ActivityId activity,
        UUID id,
        List<String> sessions,
        String place,
        By by,
        @Nullable Instant revokedAt) {
    public DoorPass {
        sessions = List.copyOf(sessions);
    }

    public record By(String name, Instant at) {}
}
